import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { defaultDataFolder } from '../storage/data-folder.ts';
import { keyOfFolder } from '../storage/key-of-folder.ts';

/**
 * The folder of what Chromium keeps for the windows on one data folder, made where it is missing. It never lies in the
 * data: there a sync tool or a share would carry it to other computers, and its lock would turn these away without a word.
 */
export function makeWindowData(root: string, ownFolder: string = defaultDataFolder()): string {
  const path = join(resolve(ownFolder), 'window', keyOfFolder(root));
  mkdirSync(path, { recursive: true, mode: 0o700 });
  return path;
}
