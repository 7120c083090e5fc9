import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** The npm package `electron`, whose runtime is a separate download. */
export interface ElectronPackage {
  folder: string;
  version: string;
}

/** The installed npm package `electron`; it is not imported, since importing it starts a download. */
export function findElectronPackage(root: string): ElectronPackage | undefined {
  try {
    const file = createRequire(join(root, 'package.json')).resolve('electron/package.json');
    const { version } = JSON.parse(readFileSync(file, 'utf8')) as { version: string };
    return { folder: dirname(file), version };
  } catch {
    return undefined;
  }
}

/** The executable of Electron when its runtime is there, in the version the package asks for. */
export function findElectronExecutable(
  { folder, version }: ElectronPackage,
  env: NodeJS.ProcessEnv = process.env,
): string | undefined {
  const own = env.ELECTRON_OVERRIDE_DIST_PATH;
  const dist = own ?? join(folder, 'dist');
  const executable = join(dist, readText(join(folder, 'path.txt')) || executableName(process.platform));
  if (!existsSync(executable)) return undefined;
  const sameVersion = readText(join(dist, 'version')).replace(/^v/, '') === version;
  return own || sameVersion ? executable : undefined;
}

function executableName(platform: NodeJS.Platform): string {
  if (platform === 'darwin') return 'Electron.app/Contents/MacOS/Electron';
  return platform === 'win32' ? 'electron.exe' : 'electron';
}

function readText(path: string): string {
  return existsSync(path) ? readFileSync(path, 'utf8').trim() : '';
}
