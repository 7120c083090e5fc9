/** File systems that a data folder may lie on, made for one test where this machine can. */
import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, open } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { onTestFinished } from 'vitest';

const run = promisify(execFile);

export type DiskKind = 'ext4' | 'vfat' | 'exfat' | 'nfs';

export interface MountedDisk {
  readonly path: string;
  /** Mounts it as it is, with these options of `mount`. */
  remount(options: 'ro' | 'rw'): Promise<void>;
  /** Takes it off and puts it on again, as a drive that was pulled and plugged in. */
  plugInAgain(options?: 'ro' | 'rw'): Promise<void>;
}

const megabytes = 64;
const makers = { ext4: ['mkfs.ext4', '-q', '-m', '0'], vfat: ['mkfs.vfat'], exfat: ['mkfs.exfat'] } as const;

/** What this machine lacks for a file system; null when it lacks nothing. */
export function lackingFor(kind: DiskKind): string | null {
  if (process.platform !== 'linux') return 'Linux';
  if (process.getuid?.() !== 0) return 'root';
  const tools = kind === 'nfs' ? ['exportfs', 'rpc.nfsd', 'mount.nfs'] : [makers[kind][0]];
  const missing = tools.filter((tool) => !isInstalled(tool));
  if (missing.length > 0) return `${missing.join(', ')} not installed`;
  const needed = kind === 'nfs' ? ['nfs4', 'nfsd'] : [typeOf(kind)];
  const unknown = needed.filter((name) => !isKnown(name));
  if (unknown.length > 0) return `this kernel has no ${unknown.join(', ')}`;
  return kind !== 'nfs' && !existsSync('/dev/loop-control') ? 'no loop devices' : null;
}

/** What `mount` is asked for: exFAT by a program where the kernel does not know it. */
function typeOf(kind: keyof typeof makers): string {
  const isByProgram = kind === 'exfat' && !isKnown('exfat') && isInstalled('mount.exfat-fuse');
  return isByProgram ? 'exfat-fuse' : kind;
}

function isKnown(fileSystem: string): boolean {
  if (fileSystem.endsWith('-fuse')) return existsSync('/dev/fuse');
  return readFileSync('/proc/filesystems', 'utf8').split(/\s+/).includes(fileSystem) || hasModule(fileSystem);
}

/** Makes and mounts a file system in this folder; it is unmounted when the test ends. */
export async function mountDisk(folder: string, kind: DiskKind): Promise<MountedDisk> {
  const path = join(folder, 'disk');
  await mkdir(path);
  const [source, options] = kind === 'nfs' ? await exported(folder) : await image(folder, kind);
  const mount = (access: string) =>
    run('mount', [...options, '-o', `${access},${extra[kind]}`, source, path]);
  await mount('rw');
  onTestFinished(async () => void (await run('umount', [path])));
  return {
    path,
    async remount(access) {
      await run('mount', ['-o', `remount,${access}`, path]);
    },
    async plugInAgain(access = 'rw') {
      await run('umount', [path]);
      await mount(access);
    },
  };
}

const extra = { ext4: 'loop', vfat: 'loop', exfat: 'loop', nfs: 'vers=4' } as const;

async function image(folder: string, kind: keyof typeof makers): Promise<[string, string[]]> {
  const file = join(folder, 'disk.img');
  const handle = await open(file, 'w');
  await handle.truncate(megabytes * 1024 * 1024);
  await handle.close();
  const [tool, ...options] = makers[kind];
  await run(tool, [...options, file]);
  return [file, ['-t', typeOf(kind)]];
}

/** A folder of this machine, served to itself. */
async function exported(folder: string): Promise<[string, string[]]> {
  const shared = join(folder, 'shared');
  await mkdir(shared);
  await run('rpc.nfsd', ['1']);
  await run('exportfs', ['-o', 'rw,no_root_squash,insecure,fsid=7', `127.0.0.1:${shared}`]);
  onTestFinished(async () => void (await run('exportfs', ['-u', `127.0.0.1:${shared}`])));
  return [`127.0.0.1:${shared}`, ['-t', 'nfs']];
}

function isInstalled(tool: string): boolean {
  return ['/usr/sbin', '/sbin', '/usr/bin', '/bin'].some((folder) => existsSync(join(folder, tool)));
}

function hasModule(name: string): boolean {
  try {
    return readFileSync(`/lib/modules/${release()}/modules.dep`, 'utf8').includes(`/${name}.ko`);
  } catch {
    return false; // A kernel without modules has only what it names.
  }
}

function release(): string {
  return readFileSync('/proc/sys/kernel/osrelease', 'utf8').trim();
}
