/** Remembers which folder the user chose as the data folder: one small file in the app's own directory. */
import { existsSync, readFileSync } from 'node:fs';
import { isAbsolute, join, resolve } from 'node:path';
import { z } from 'zod';
import { defaultDataFolder } from './data-folder.ts';
import type { DurableFs } from './durable-fs.ts';
import { writeDurably } from './durable-write.ts';
import { makeFolders } from './make-folders.ts';
import { StorageError, systemCodeOf, toReadingError, toStorageError } from './storage-error.ts';

const locationSchema = z.object({ folder: z.string().refine(isAbsolute) });

/** Never copied along with the data. */
const locationFileName = 'location.json';

/**
 * The folder to start with: the one that was chosen, else the app's own.
 * @throws StorageError when the chosen one is not there, as on a drive that was removed: an empty one in its place would
 * look as if everything was lost
 */
export function startingDataFolder(ownFolder: string = defaultDataFolder()): string {
  const chosen = readLocation(ownFolder);
  if (chosen === null) return resolve(ownFolder);
  if (existsSync(chosen)) return chosen;
  throw new StorageError('folder-missing', `The data folder ${chosen} is not there.`);
}

/** Makes another folder the one to start with. @throws StorageError */
export async function rememberDataFolder(
  folder: string,
  {
    ownFolder = defaultDataFolder(),
    fs,
  }: { ownFolder?: string | undefined; fs?: DurableFs | undefined } = {},
): Promise<void> {
  try {
    await makeFolders(ownFolder);
  } catch (error) {
    throw toStorageError(error);
  }
  const bytes = new TextEncoder().encode(`${JSON.stringify({ folder: resolve(folder) }, null, 2)}\n`);
  await writeDurably(join(ownFolder, locationFileName), bytes, fs ? { fs } : {});
}

function readLocation(ownFolder: string): string | null {
  let text: string;
  try {
    text = readFileSync(join(ownFolder, locationFileName), 'utf8');
  } catch (error) {
    const code = systemCodeOf(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return null;
    throw toReadingError(error);
  }
  try {
    return resolve(locationSchema.parse(JSON.parse(text)).folder);
  } catch (error) {
    throw new StorageError('io', `${locationFileName} cannot be understood.`, { cause: error });
  }
}
