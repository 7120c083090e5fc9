/** Remembers which folder the user chose as the data folder: one small file in the app's own directory. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { isAbsolute, join, resolve } from 'node:path';
import { z } from 'zod';
import { defaultDataFolder } from './data-folder.ts';
import type { DurableFs } from './durable-fs.ts';
import { writeDurably } from './durable-write.ts';
import { folderIdOf } from './folder-lock.ts';
import { makeFolders } from './make-folders.ts';
import { StorageError, systemCodeOf, toReadingError, toStorageError } from './storage-error.ts';

const locationSchema = z.object({
  folder: z.string().refine(isAbsolute),
  /** Tells the folder from another one in its place; learnt at the first start with it. */
  id: z.string().optional(),
});
type Location = z.infer<typeof locationSchema>;

/** Never copied along with the data. */
const locationFileName = 'location.json';

/**
 * The folder to start with: the one that was chosen, else the app's own.
 * @throws StorageError when the chosen one is not there, as on a drive that was removed, or a folder without sessions is in
 * its place, as where a drive is mounted: that would look as if everything was lost
 */
export function startingDataFolder(ownFolder: string = defaultDataFolder()): string {
  const chosen = readLocation(ownFolder);
  if (chosen === null) return resolve(ownFolder);
  const { folder, id } = chosen;
  if (!existsSync(folder))
    throw new StorageError('folder-missing', 'The data folder is not there.', { folder });
  if (id === undefined || isStillIt(folder, id)) return folder;
  throw new StorageError('other-folder', 'Another folder is in the place of the data folder.', { folder });
}

/** Somebody's sessions count whatever else is there: sync tools swap lock files, and people clear them away. */
function isStillIt(folder: string, id: string): boolean {
  try {
    if (folderIdOf(folder) === id) return true;
    return readdirSync(join(folder, 'sessions')).some((name) => /^[^.].*\.json$/.test(name));
  } catch (error) {
    const code = systemCodeOf(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return false;
    return true; // What cannot be looked at is said where it is opened.
  }
}

/** Learns what tells the chosen folder from others, once it is open; any other folder is none of its business. */
export async function learnDataFolder(root: string, ownFolder: string = defaultDataFolder()): Promise<void> {
  try {
    const chosen = readLocation(ownFolder);
    const id = folderIdOf(root);
    if (chosen?.folder !== resolve(root) || id === null || id === chosen.id) return;
    await writeLocation({ folder: chosen.folder, id }, ownFolder);
  } catch {
    // Then an empty folder in its place is not recognised, as before; the next start learns it.
  }
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
  await writeLocation({ folder: resolve(folder) }, ownFolder, fs);
}

async function writeLocation(location: Location, ownFolder: string, fs?: DurableFs): Promise<void> {
  const bytes = new TextEncoder().encode(`${JSON.stringify(location, null, 2)}\n`);
  await writeDurably(join(ownFolder, locationFileName), bytes, fs ? { fs } : {});
}

function readLocation(ownFolder: string): Location | null {
  let text: string;
  try {
    text = readFileSync(join(ownFolder, locationFileName), 'utf8');
  } catch (error) {
    const code = systemCodeOf(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return null;
    throw toReadingError(error);
  }
  try {
    const location = locationSchema.parse(JSON.parse(text));
    return { ...location, folder: resolve(location.folder) };
  } catch (error) {
    throw new StorageError('io', `${locationFileName} cannot be understood.`, { cause: error });
  }
}
