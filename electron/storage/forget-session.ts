import { readdir, rmdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { SessionId } from '../../shared/session/ids.ts';
import type { DataFolder } from './data-folder.ts';
import { type DurableFs, systemFs } from './durable-fs.ts';
import { flushFolder, TEMPORARY_NAME } from './durable-write.ts';
import { isSetAside, parseBinName, sessionPaths } from './session-paths.ts';
import { systemCodeOf } from './storage-error.ts';
import { isVersionName } from './version-names.ts';

/** Whether a file of a session is left beside this one in the bin: in the list, among the copies, or in the bin again. */
export async function isLeft(folder: DataFolder, id: SessionId, binName: string): Promise<boolean> {
  const named = (await namesIn(folder.sessions)).filter((name) => !isSetAside(name));
  const copies = await namesIn(join(folder.root, 'copies'));
  const isNamedSo = (name: string) => name.includes(id) && !TEMPORARY_NAME.test(name);
  if ([...named, ...copies].some(isNamedSo)) return true;
  return (await namesIn(folder.trash)).some((name) => name !== binName && parseBinName(name)?.id === id);
}

/** Deletes for good what the app keeps beside a session's file: its earlier versions, and damaged files that were set aside. */
export async function forgetSession(
  folder: DataFolder,
  id: SessionId,
  fs: DurableFs = systemFs,
): Promise<void> {
  const { backups, otherBackups } = sessionPaths(folder, id);
  for (const place of [backups, ...otherBackups]) await removeVersions(place, fs);
  for (const name of await namesIn(folder.sessions)) {
    if (isSetAside(name) && name.startsWith(`${id}.`)) await fs.unlink(join(folder.sessions, name));
  }
  await flushFolder(folder.sessions, fs);
}

async function removeVersions(place: string, fs: DurableFs): Promise<void> {
  for (const name of await namesIn(place)) {
    // Whatever else lies there is somebody's.
    if (isVersionName(name) || TEMPORARY_NAME.test(name)) await fs.unlink(join(place, name));
  }
  try {
    await rmdir(place);
    await flushFolder(dirname(place), fs);
  } catch (error) {
    if (!['ENOENT', 'ENOTEMPTY', 'EEXIST'].includes(systemCodeOf(error) ?? '')) throw error;
  }
}

async function namesIn(path: string): Promise<string[]> {
  try {
    return await readdir(path);
  } catch (error) {
    if (systemCodeOf(error) === 'ENOENT') return [];
    throw error;
  }
}
