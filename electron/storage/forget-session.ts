import { readdir, rmdir } from 'node:fs/promises';
import { join } from 'node:path';
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
  const { backups } = sessionPaths(folder, id);
  for (const name of await namesIn(backups)) {
    // Whatever else lies there is somebody's.
    if (isVersionName(name) || TEMPORARY_NAME.test(name)) await fs.unlink(join(backups, name));
  }
  await rmdir(backups).catch((error: unknown) => {
    if (!['ENOENT', 'ENOTEMPTY', 'EEXIST'].includes(systemCodeOf(error) ?? '')) throw error;
  });
  for (const name of await namesIn(folder.sessions)) {
    if (isSetAside(name) && name.startsWith(`${id}.`)) await fs.unlink(join(folder.sessions, name));
  }
  await flushFolder(folder.backups, fs);
  await flushFolder(folder.sessions, fs);
}

async function namesIn(path: string): Promise<string[]> {
  try {
    return await readdir(path);
  } catch (error) {
    if (systemCodeOf(error) === 'ENOENT') return [];
    throw error;
  }
}
