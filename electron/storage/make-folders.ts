import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { systemCodeOf } from './storage-error.ts';

/** Makes a folder, for the user's eyes only, and those above it; gives the first one that was missing. */
export async function makeFolders(path: string): Promise<string | undefined> {
  try {
    return await mkdir(path, { recursive: true, mode: 0o700 });
  } catch (error) {
    // What Node says of read-only media as well, which would read as if a drive had been removed.
    if (systemCodeOf(error) === 'ENOENT') await mkdir(firstMissing(path), { mode: 0o700 });
    throw error;
  }
}

function firstMissing(path: string): string {
  const parent = dirname(path);
  return parent === path || existsSync(parent) ? path : firstMissing(parent);
}
