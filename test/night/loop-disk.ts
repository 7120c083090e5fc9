import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, open } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { onTestFinished } from 'vitest';

const run = promisify(execFile);

/** A file system of its own in a file, which can be cut off as a power failure cuts off a disk. */
export interface LoopDisk {
  readonly path: string;
  /**
   * Gives what stops the file system at once, without writing what its log still holds; until it is mounted again
   * nothing works. Whoever writes has to be killed just before: XFS tells those who flush a folder while it stops that
   * all is well, which nobody hears who has no power.
   */
  prepareCut(): Promise<() => Promise<void>>;
  /** What the next boot does. */
  mountAgain(): Promise<void>;
}

/** What cutting the power of a mounted file system takes here; tests that need it run as root on Linux only. */
export function canCutPower(kind: 'ext4' | 'xfs'): boolean {
  const tools = [`/usr/sbin/mkfs.${kind}`, '/usr/bin/python3', '/dev/loop-control'];
  return process.platform === 'linux' && process.getuid?.() === 0 && tools.every((path) => existsSync(path));
}

const shutdown = `
import fcntl, os, struct, sys
folder = os.open(sys.argv[1], os.O_RDONLY)
print("ready", flush=True)
sys.stdin.readline()
fcntl.ioctl(folder, 0x8004587D, struct.pack("I", 2))  # FS_IOC_SHUTDOWN, no flush of the log
`;

/** Makes and mounts a file system in this folder; it is unmounted when the test ends. */
export async function loopDisk(folder: string, kind: 'ext4' | 'xfs', megabytes: number): Promise<LoopDisk> {
  const [image, path] = [join(folder, 'disk.img'), join(folder, 'disk')];
  const file = await open(image, 'w');
  await file.truncate(megabytes * 1024 * 1024);
  await file.close();
  // No reserve for root, so that a full disk is full for everybody.
  await run(`mkfs.${kind}`, kind === 'ext4' ? ['-q', '-m', '0', image] : ['-q', image]);
  await mkdir(path);
  const mount = () => run('mount', ['-o', 'loop', image, path]);
  await mount();
  onTestFinished(async () => void (await run('umount', [path])));
  return {
    path,
    async prepareCut() {
      const knife = spawn('python3', ['-c', shutdown, path], { stdio: ['pipe', 'pipe', 'inherit'] });
      const isDone = once(knife, 'exit');
      await once(knife.stdout, 'data');
      return async () => {
        knife.stdin.end('cut\n');
        const [exitCode] = await isDone;
        if (exitCode !== 0) throw new Error('the power could not be cut');
      };
    },
    async mountAgain() {
      await run('umount', [path]);
      await mount();
    },
  };
}
