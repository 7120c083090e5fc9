// What `npm run pack:check` runs: packs the built app and looks at what is inside. It goes around the real Electron where
// its runtime is installed, so that a new fuse of Electron's shows, and around a stand-in elsewhere.
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { extractFile, listPackage, statFile } from '@electron/asar';
import { findElectronExecutable, findElectronPackage } from '../../electron/electron-runtime.ts';
import { judgePackage, type PackedApp } from './judge-package.ts';

const root = resolve(import.meta.dirname, '..', '..');
/** Stands before the fuses in every Electron executable, followed by the wire's version and length. */
const fuseSentinel = Buffer.from('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX');
const defaultFuses = '101100011';
const onWindows = process.platform === 'win32';
/** Nothing listens there, so that a build which would fetch something fails. */
const nowhere = 'http://127.0.0.1:9';

const folder = mkdtempSync(join(tmpdir(), 'squadmap-pack-'));
try {
  const runtime = installedRuntime();
  const packed = pack(runtime ?? standInRuntime(join(folder, 'runtime')), join(folder, 'dist'), standInFpm());
  const problems = judgePackage(packed);
  for (const problem of problems) console.error(problem);
  if (problems.length === 0) {
    const around = runtime ? 'Electron' : 'a stand-in for Electron';
    const megabytes = (packed.size / 1024 ** 2).toFixed(2);
    console.log(`The package has ${packed.files.length} files in ${megabytes} MB, around ${around}.`);
  }
  process.exitCode = problems.length === 0 ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true });
}

/** The folder of the real runtime; only a Linux one, since the check packs for Linux. */
function installedRuntime(): string | undefined {
  const electron = findElectronPackage(root);
  const executable = electron && findElectronExecutable(electron);
  return executable && process.platform === 'linux' ? dirname(executable) : undefined;
}

/** As much of Electron as the builder touches: an executable with fuses, and a language. */
function standInRuntime(runtime: string): string {
  mkdirSync(join(runtime, 'locales'), { recursive: true });
  writeFileSync(join(runtime, 'locales', 'en-US.pak'), '');
  const wire = [Buffer.from([1, defaultFuses.length]), Buffer.from(defaultFuses)];
  writeFileSync(join(runtime, 'electron'), Buffer.concat([Buffer.from('stand-in '), fuseSentinel, ...wire]));
  chmodSync(join(runtime, 'electron'), 0o755);
  return runtime;
}

/** In place of the program that makes the Debian package, which would be fetched: it notes what it is told. */
function standInFpm(): string {
  const path = join(folder, 'fpm');
  writeFileSync(path, `#!/bin/sh\nprintf '%s\\0' "$@" >"$0.told"\n`);
  chmodSync(path, 0o755);
  return path;
}

function pack(runtime: string, output: string, fpm: string): PackedApp {
  const builder = join(root, 'node_modules', 'electron-builder', 'cli.js');
  const what = [...(onWindows ? ['--dir', '--linux'] : ['--linux', 'deb']), '--x64', '--publish', 'never'];
  const where = [`-c.electronDist=${runtime}`, `-c.directories.output=${output}`];
  const env = {
    ...process.env,
    ...{ HTTPS_PROXY: nowhere, HTTP_PROXY: nowhere, npm_config_offline: 'true', CUSTOM_FPM_PATH: fpm },
  };
  const { status, stdout, stderr } = spawnSync(process.execPath, [builder, ...what, ...where], {
    cwd: root,
    env,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The app could not be packed:\n${stdout}${stderr}`);

  const unpacked = join(output, 'linux-unpacked');
  const archive = join(unpacked, 'resources', 'app.asar');
  return {
    files: filesIn(archive),
    size: statSync(archive).size,
    fuses: fusesOf(readFileSync(join(unpacked, 'squadmap'))),
    manifest: JSON.parse(extractFile(archive, 'package.json').toString('utf8')),
    debian: onWindows ? null : readFileSync(`${fpm}.told`, 'utf8').split('\0'),
  };
}

function filesIn(archive: string): string[] {
  return listPackage(archive, { isPack: false })
    .map((path) => path.slice(1))
    .filter((path) => !('files' in statFile(archive, path)))
    .map((path) => path.replaceAll('\\', '/'));
}

function fusesOf(executable: Buffer): string {
  const wire = executable.indexOf(fuseSentinel) + fuseSentinel.length;
  const length = executable[wire + 1] ?? 0;
  return executable.toString('latin1', wire + 2, wire + 2 + length);
}
