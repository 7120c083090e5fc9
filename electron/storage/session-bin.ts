import { existsSync, linkSync, lstatSync, renameSync, unlinkSync } from 'node:fs';
import { readdir, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import type { SessionId } from '../../shared/session/ids.ts';
import type { Sha256 } from '../../shared/session-file/session-file.ts';
import type { DataFolder } from './data-folder.ts';
import { flushFolder } from './durable-write.ts';
import { readSessionFile, type StoredOutcome } from './read-session-file.ts';
import { binNameOf, parseBinName, sessionPaths } from './session-paths.ts';
import { StorageError, systemCodeOf } from './storage-error.ts';

/** A deleted session that can still be restored. */
export interface StoredBinEntry {
  binName: string;
  id: SessionId;
  deletedAtMs: number;
  outcome: StoredOutcome;
}

/** Moves a session's file to the bin as it is, damaged or not, and says its name there. */
export async function moveFileToBin(folder: DataFolder, candidate: string, nowMs: number): Promise<string> {
  const { id, current } = sessionPaths(folder, candidate);
  const binName = moveToFreeName(current, folder.trash, (attempt) => binNameOf(id, nowMs + attempt));
  await flushFolder(folder.trash);
  await flushFolder(folder.sessions);
  return binName;
}

/** Reads the bin, newest first; what the app did not put there is passed over. */
export async function readBin(folder: DataFolder, sha256: Sha256): Promise<StoredBinEntry[]> {
  const entries: StoredBinEntry[] = [];
  for (const binName of await readdir(folder.trash)) {
    const parsed = parseBinName(binName);
    if (!parsed) continue;
    const { outcome } = await readSessionFile(join(folder.trash, binName), sha256);
    entries.push({ binName, ...parsed, outcome });
  }
  return entries.sort((a, b) => b.deletedAtMs - a.deletedAtMs);
}

/** Moves a session's file back from the bin. @throws StorageError `already-exists` when its place is taken. */
export async function restoreFromBin(folder: DataFolder, binName: string): Promise<SessionId> {
  const parsed = parseBinName(binName);
  if (!parsed) throw new StorageError('not-found', 'This is not a session in the bin.');
  const { id, current } = sessionPaths(folder, parsed.id);
  refuseUnlessFile(join(folder.trash, binName));
  if (!moveUnlessTaken(join(folder.trash, binName), current)) {
    throw new StorageError('already-exists', 'There is a session in its place.');
  }
  await flushFolder(folder.sessions);
  await flushFolder(folder.trash);
  return id;
}

/** Deletes for good what was put into the bin before the given moment, and counts it. */
export async function purgeBinBefore(folder: DataFolder, beforeMs: number): Promise<number> {
  let purged = 0;
  for (const binName of await readdir(folder.trash)) {
    const parsed = parseBinName(binName);
    if (!parsed || parsed.deletedAtMs >= beforeMs) continue;
    await unlink(join(folder.trash, binName));
    purged += 1;
  }
  if (purged > 0) await flushFolder(folder.trash);
  return purged;
}

const NAME_ATTEMPTS = 1000;

function moveToFreeName(from: string, folder: string, nameOf: (attempt: number) => string): string {
  refuseUnlessFile(from);
  for (let attempt = 0; attempt < NAME_ATTEMPTS; attempt += 1) {
    const name = nameOf(attempt);
    if (moveUnlessTaken(from, join(folder, name))) return name;
  }
  throw new StorageError('already-exists', 'There is no free name in the bin.');
}

function refuseUnlessFile(path: string): void {
  let isFile: boolean;
  try {
    isFile = lstatSync(path).isFile();
  } catch (error) {
    if (systemCodeOf(error) === 'ENOENT')
      throw new StorageError('not-found', 'The file is not there any more.');
    throw error;
  }
  if (!isFile)
    throw new StorageError('changed-outside', 'This is not a file.', { outsideChange: 'not-a-file' });
}

/** Moves without ever replacing: a link refuses a taken name, which a rename would silently overwrite. */
function moveUnlessTaken(from: string, to: string): boolean {
  try {
    linkSync(from, to);
  } catch (error) {
    if (systemCodeOf(error) === 'EEXIST' || existsSync(to)) return false;
    if (systemCodeOf(error) === 'ENOENT') throw error;
    // No links here: the look just above and the rename are one synchronous step.
    renameSync(from, to);
    return true;
  }
  unlinkSync(from);
  return true;
}
