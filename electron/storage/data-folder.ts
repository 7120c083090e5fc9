import { chmod, mkdir, readdir, unlink } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import envPaths from 'env-paths';
import { backupPlaces, noteOwner, placesWithoutOwner } from './backup-places.ts';
import { flushFolder, TEMPORARY_NAME } from './durable-write.ts';
import { makeFolders } from './make-folders.ts';
import { systemCodeOf, toStorageError } from './storage-error.ts';
import { findSyncService } from './synced-folder.ts';

/** Where everything of the app lies on this machine. */
export interface DataFolder {
  root: string;
  sessions: string;
  backups: string;
  /** Where earlier versions may lie as well; they are read there, and nothing new is put there. */
  otherBackups: readonly string[];
  trash: string;
  /** The service that carries the folder to other computers; null when none is recognised. */
  syncedBy: string | null;
}

const PRIVATE_FOLDER = 0o700;

/** The app's own directory of the platform; never Documents, which sync tools often redirect. */
export function defaultDataFolder(): string {
  return envPaths('SquadMAP', { suffix: '' }).data;
}

/** The folders of a data folder; looks at nothing on the disk. */
export function dataFolderAt(
  root: string,
  { syncedBy = null, localFolder = defaultDataFolder() }: Partial<FolderPlace> = {},
): DataFolder {
  const absolute = resolve(root);
  return {
    root: absolute,
    sessions: join(absolute, 'sessions'),
    ...backupPlaces(absolute, resolve(localFolder), syncedBy !== null),
    trash: join(absolute, 'trash'),
    syncedBy,
  };
}

interface FolderPlace {
  /** Overrides what would be recognised. */
  readonly syncedBy: string | null;
  /** The app's own directory, where what must not be synced lies. */
  readonly localFolder: string;
}

/**
 * Opens a data folder at the start of the app: makes what is missing and clears what a crash left half written.
 * @throws StorageError
 */
export async function openDataFolder(
  root: string = defaultDataFolder(),
  place: Partial<FolderPlace> = {},
): Promise<DataFolder> {
  const folder = await makeDataFolder(root, place);
  try {
    await clearTemporaryFiles(folder);
    return folder;
  } catch (error) {
    throw toStorageError(error);
  }
}

/**
 * Makes the folders where they are missing, for the user's eyes only. Safe while sessions are being saved.
 * @throws StorageError
 */
export async function makeDataFolder(
  root: string = defaultDataFolder(),
  place: Partial<FolderPlace> = {},
): Promise<DataFolder> {
  try {
    const path = resolve(root);
    if (await makeFolders(path)) {
      await flushFolder(dirname(path));
    }
    const { syncedBy = await findSyncService(path) } = place;
    const { localFolder = defaultDataFolder() } = place;
    const folder = dataFolderAt(path, { localFolder, syncedBy });
    if (syncedBy !== null) {
      await makeFolders(dirname(folder.backups));
      await noteOwner(folder.backups, folder.root);
    }
    for (const inner of [folder.sessions, folder.backups, folder.trash]) {
      await makePrivateFolder(inner);
      // One copied from elsewhere may be open to others; one that belongs to somebody else stays as it is.
      await chmod(inner, PRIVATE_FOLDER).catch(() => undefined);
    }
    await flushFolder(folder.root);
    const places = [...folder.otherBackups, ...(await placesWithoutOwner(resolve(localFolder)))];
    return { ...folder, otherBackups: [...new Set(places)] };
  } catch (error) {
    throw toStorageError(error);
  }
}

/** Makes one folder unless it is there; its parent has to be. A parent that is gone may be a removed drive. */
export async function makePrivateFolder(path: string): Promise<void> {
  try {
    await mkdir(path, { mode: PRIVATE_FOLDER });
  } catch (error) {
    if (systemCodeOf(error) !== 'EEXIST') throw error;
  }
}

async function clearTemporaryFiles(folder: DataFolder): Promise<void> {
  const backups = await readdir(folder.backups, { withFileTypes: true });
  const ofSessions = backups
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(folder.backups, entry.name));
  const inRoot = await readdir(folder.root, { withFileTypes: true });
  const templates = inRoot
    .filter((entry) => entry.isDirectory() && entry.name === 'templates')
    .map((entry) => join(folder.root, entry.name));
  for (const inner of [folder.root, folder.sessions, folder.trash, ...templates, ...ofSessions]) {
    const names = await readdir(inner);
    for (const name of names.filter((name) => TEMPORARY_NAME.test(name))) {
      // One that cannot be removed does no harm: its name is never used again.
      await unlink(join(inner, name)).catch(() => undefined);
    }
  }
}
