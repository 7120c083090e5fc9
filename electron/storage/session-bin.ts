import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { SessionId } from '../../shared/session/ids.ts';
import type { Sha256 } from '../../shared/session-file/session-file.ts';
import type { DataFolder } from './data-folder.ts';
import { type DurableFs, systemFs } from './durable-fs.ts';
import { flushFolder } from './durable-write.ts';
import { forgetSession, isLeft } from './forget-session.ts';
import { readSessionFile, readsForListing, type StoredOutcome } from './read-session-file.ts';
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
export async function moveFileToBin(
  folder: DataFolder,
  candidate: string,
  nowMs: number,
  fs: DurableFs = systemFs,
): Promise<string> {
  const { id, current } = sessionPaths(folder, candidate);
  const binName = moveToFreeName(fs, current, folder.trash, (attempt) => binNameOf(id, nowMs + attempt));
  await flushFolder(folder.trash, fs);
  await flushFolder(folder.sessions, fs);
  return binName;
}

/** Reads the bin, newest first; what the app did not put there is passed over. */
export async function readBin(folder: DataFolder, sha256: Sha256): Promise<StoredBinEntry[]> {
  const entries: StoredBinEntry[] = [];
  for (const binName of await readdir(folder.trash)) {
    const parsed = parseBinName(binName);
    if (!parsed) continue;
    const { outcome } = await readSessionFile(join(folder.trash, binName), sha256, {
      atMost: readsForListing,
    });
    entries.push({ binName, ...parsed, outcome });
  }
  return entries.sort((a, b) => b.deletedAtMs - a.deletedAtMs);
}

/** Moves a session's file back from the bin. @throws StorageError `already-exists` when its place is taken. */
export async function restoreFromBin(
  folder: DataFolder,
  binName: string,
  fs: DurableFs = systemFs,
): Promise<SessionId> {
  const { id, current } = sessionPaths(folder, idInBin(binName));
  refuseUnlessFile(fs, join(folder.trash, binName));
  if (!moveUnlessTaken(fs, join(folder.trash, binName), current)) {
    throw new StorageError('already-exists', 'There is a session in its place.');
  }
  await flushFolder(folder.sessions, fs);
  await flushFolder(folder.trash, fs);
  return id;
}

/** The session that a name in the bin stands for. @throws StorageError `not-found` for what the app did not put there */
export function idInBin(binName: string): SessionId {
  const parsed = parseBinName(binName);
  if (parsed) return parsed.id;
  throw new StorageError('not-found', 'This is not a session in the bin.');
}

/** Deletes one session in the bin for good, and its earlier versions unless a file of it is left elsewhere. */
export async function deleteFromBin(
  folder: DataFolder,
  binName: string,
  fs: DurableFs = systemFs,
): Promise<void> {
  const id = idInBin(binName);
  const path = join(folder.trash, binName);
  refuseUnlessFile(fs, path);
  // The file in the bin goes last: as long as it is there, what could not be deleted is tried again with it.
  if (!(await isLeft(folder, id, binName))) await forgetSession(folder, id, fs);
  await fs.unlink(path);
  await flushFolder(folder.trash, fs);
}

/** Deletes for good what was put into the bin before the given moment, and counts it. */
export async function purgeBinBefore(
  folder: DataFolder,
  beforeMs: number,
  fs: DurableFs = systemFs,
): Promise<number> {
  let purged = 0;
  const failures: unknown[] = [];
  for (const binName of await readdir(folder.trash)) {
    const parsed = parseBinName(binName);
    if (!parsed || parsed.deletedAtMs >= beforeMs) continue;
    try {
      await deleteFromBin(folder, binName, fs);
      purged += 1;
    } catch (error) {
      // One that cannot be deleted keeps no other.
      failures.push(error);
    }
  }
  if (failures.length > 0) throw failures[0];
  return purged;
}

const NAME_ATTEMPTS = 1000;

function moveToFreeName(
  fs: DurableFs,
  from: string,
  folder: string,
  nameOf: (attempt: number) => string,
): string {
  refuseUnlessFile(fs, from);
  for (let attempt = 0; attempt < NAME_ATTEMPTS; attempt += 1) {
    const name = nameOf(attempt);
    if (moveUnlessTaken(fs, from, join(folder, name))) return name;
  }
  throw new StorageError('already-exists', 'There is no free name in the bin.');
}

function refuseUnlessFile(fs: DurableFs, path: string): void {
  let isFile: boolean;
  try {
    isFile = fs.lstatSync(path).isFile();
  } catch (error) {
    if (systemCodeOf(error) === 'ENOENT')
      throw new StorageError('not-found', 'The file is not there any more.');
    throw error;
  }
  if (!isFile)
    throw new StorageError('changed-outside', 'This is not a file.', { outsideChange: 'not-a-file' });
}

/** Moves without ever replacing: a link refuses a taken name, which a rename would silently overwrite. */
function moveUnlessTaken(fs: DurableFs, from: string, to: string): boolean {
  try {
    fs.linkSync(from, to);
  } catch (error) {
    if (systemCodeOf(error) === 'EEXIST' || isTaken(fs, to)) return false;
    if (systemCodeOf(error) === 'ENOENT') throw error;
    // No links here: the look just above and the rename are one synchronous step.
    fs.renameSync(from, to);
    return true;
  }
  fs.unlinkSync(from);
  return true;
}

function isTaken(fs: DurableFs, path: string): boolean {
  try {
    fs.lstatSync(path);
    return true;
  } catch (error) {
    // What cannot be looked at counts as taken: a rename would go over it.
    return systemCodeOf(error) !== 'ENOENT';
  }
}
