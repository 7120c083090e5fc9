/** Where the earlier versions of a data folder's sessions lie: beside them, or on this computer only if a sync service carries it. */
import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { keyOfFolder } from './key-of-folder.ts';

interface BackupPlaces {
  readonly backups: string;
  /** From when the folder was, or was not, carried by a sync service. */
  readonly otherBackups: readonly string[];
}

/** The places for the data folder of this path; what a sync tool damages or takes back must not reach the versions. */
export function backupPlaces(root: string, localFolder: string, isSynced: boolean): BackupPlaces {
  const beside = join(root, 'backups');
  const here = join(localFolder, placesName, keyOfFolder(root), 'backups');
  return isSynced ? { backups: here, otherBackups: [beside] } : { backups: beside, otherBackups: [here] };
}

/** Notes in a place on this computer which data folder it belongs to, so that it is found when that one gets another name. */
export async function noteOwner(backups: string, root: string): Promise<void> {
  // Without the note the place is found by the folder's path as before.
  await writeFile(join(dirname(backups), noteName), root, { flag: 'wx', mode: 0o600 }).catch(() => undefined);
}

/** The places on this computer whose data folder is not where it was any more: it may be the one that is opened now. */
export async function placesWithoutOwner(localFolder: string): Promise<string[]> {
  const places = join(localFolder, placesName);
  const names = await readdir(places).catch(() => []);
  const found: string[] = [];
  for (const name of names) {
    const owner = await readFile(join(places, name, noteName), 'utf8').catch(() => null);
    if (owner !== null && !existsSync(join(owner, 'sessions'))) found.push(join(places, name, 'backups'));
  }
  return found;
}

const placesName = 'synced';
const noteName = 'folder.txt';
