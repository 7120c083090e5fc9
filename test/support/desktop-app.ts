/** The built app in the real Electron, for the specs that run where its runtime is installed. */
import { resolve } from 'node:path';
import { type ElectronApplication, _electron as electron } from '@playwright/test';
import { findElectronExecutable, findElectronPackage } from '../../electron/electron-runtime.ts';
import { ownDirectoryIn } from './own-directory.ts';

const root = resolve(import.meta.dirname, '..', '..');

/** What starts the built app: Electron's executable and its arguments. */
export function desktopCommand(dataFolder: string): { readonly executable: string; readonly args: string[] } {
  const found = findElectronPackage(root);
  const executable = found && findElectronExecutable(found);
  if (!executable) throw new Error('The Electron runtime is not installed.');
  // Chromium has no sandbox for root; what the app itself asks for is asserted all the same.
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return { executable, args: [...asRoot, root, '--data', dataFolder] };
}

/** Starts the app on this data folder. */
export function startDesktopApp(dataFolder: string): Promise<ElectronApplication> {
  const { executable, args } = desktopCommand(dataFolder);
  const {
    NODE_OPTIONS: _options,
    ELECTRON_RUN_AS_NODE: _asNode,
    ...inherited
  } = {
    ...process.env,
    ...ownDirectoryIn(),
  };
  const env = Object.fromEntries(
    Object.entries(inherited).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  );
  return electron.launch({ executablePath: executable, args, env });
}
