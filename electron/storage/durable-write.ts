import { randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type DurableFs, type DurableHandle, systemFs } from './durable-fs.ts';
import { type FileFingerprint, fingerprintOf, isSameFingerprint } from './file-fingerprint.ts';
import {
  type OutsideChange,
  StorageError,
  systemCodeOf,
  toReadingError,
  toStorageError,
} from './storage-error.ts';

/** How a durable write treats what is already there. */
export interface DurableWriteOptions {
  /** The version this write replaces: a fingerprint, null for "nothing is there", left out for "anything". */
  expected?: FileFingerprint | null | undefined;
  /** Accepts that the expected version has gone, for a folder that was away and came back empty. */
  allowMissing?: boolean;
  /** Where the replaced version stays reachable. */
  previousLink?: string;
  /** For a file that leaves the data folder: who may read it is as for any new file here, or as for the one it replaces. */
  isForOthers?: boolean;
  /** Told as soon as the new version stands in place, before it is proven durable. */
  onPlaced?: (written: FileFingerprint) => void;
  fs?: DurableFs;
}

const PRIVATE_FILE = 0o600;
/** What the system's own setting for new files is taken from. */
const NEW_FILE = 0o666;
const PERMISSIONS = 0o777n;
const RENAME_PAUSES_MS = [20, 40, 80, 160, 320, 640, 640, 640, 640];
const RENAME_BLOCKED = new Set(['EPERM', 'EACCES', 'EBUSY']);
const NO_LINKS = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EXDEV', 'EMLINK', 'EINVAL', 'EISDIR']);
const NO_FOLDER_FLUSH = new Set(['EINVAL', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS']);

/** The names this writer gives its temporary files, so that leftovers of a crash can be told from other files. */
export const TEMPORARY_NAME = /^\..+\.[0-9a-f]{16}\.tmp$/;

/** A free name beside a file, of the kind that is cleared away after a crash. */
export function temporaryBeside(path: string): string {
  return join(dirname(path), `.${basename(path)}.${randomBytes(8).toString('hex')}.tmp`);
}

/**
 * Replaces a file so that a crash, a power cut or a full disk leaves the old or the new version, whole.
 * Resolves only when the bytes and the folder's entry are flushed; the file is never written in place.
 * @throws StorageError
 */
export async function writeDurably(
  target: string,
  bytes: Uint8Array,
  options: DurableWriteOptions = {},
): Promise<FileFingerprint> {
  const fs = options.fs ?? systemFs;
  const temporary = temporaryBeside(target);
  try {
    const written = await writeTemporary(fs, temporary, bytes, options.isForOthers ? target : null);
    await replace(fs, temporary, target, options);
    options.onPlaced?.(written);
    await flushFolder(dirname(target), fs);
    return written;
  } catch (error) {
    // What failed matters; a temporary file that stays is removed when the data folder is opened next.
    await fs.unlink(temporary).catch(() => undefined);
    throw await withSpace(fs, toStorageError(error), dirname(target), bytes.byteLength);
  }
}

/** Says of a full disk how full it is, where that can be had and tells something: a quota, for one, shows nowhere. */
async function withSpace(
  fs: DurableFs,
  error: StorageError,
  folder: string,
  neededBytes: number,
): Promise<StorageError> {
  if (error.code !== 'disk-full') return error;
  const freeBytes = await fs.freeBytes(folder).catch(() => Number.POSITIVE_INFINITY);
  if (freeBytes >= neededBytes) return error;
  const { message, systemCode, cause } = error;
  return new StorageError('disk-full', message, { systemCode, cause, space: { neededBytes, freeBytes } });
}

/** `permissionsOf` is the file that says who may read the new one. */
async function writeTemporary(
  fs: DurableFs,
  path: string,
  bytes: Uint8Array,
  permissionsOf: string | null,
): Promise<FileFingerprint> {
  const replaced = permissionsOf === null ? null : statsOrNull(fs, permissionsOf);
  const known = replaced?.isFile() ? Number(replaced.mode & PERMISSIONS) : null;
  const mode = permissionsOf === null ? PRIVATE_FILE : (known ?? NEW_FILE);
  const handle = await fs.open(path, constants.O_CREAT | constants.O_EXCL | constants.O_WRONLY, mode);
  let written: FileFingerprint;
  try {
    // A disk without permissions refuses, and has none to keep.
    if (known !== null) await handle.chmod(known).catch(() => undefined);
    await writeAll(handle, bytes);
    await handle.sync();
    // The handle's own account: a look at the path later could be of another program's version.
    written = fingerprintOf(await handle.stat({ bigint: true }));
    if (written.size !== BigInt(bytes.byteLength)) throw shortWrite();
  } catch (error) {
    await handle.close().catch(() => undefined);
    throw error;
  }
  await handle.close();
  return written;
}

async function writeAll(handle: DurableHandle, bytes: Uint8Array): Promise<void> {
  let offset = 0;
  while (offset < bytes.byteLength) {
    const { bytesWritten } = await handle.write(bytes, offset, bytes.byteLength - offset);
    if (bytesWritten <= 0) throw shortWrite();
    offset += bytesWritten;
  }
}

function shortWrite(): StorageError {
  return new StorageError('disk-full', 'The disk took only a part of the file.');
}

async function replace(
  fs: DurableFs,
  temporary: string,
  target: string,
  options: DurableWriteOptions,
): Promise<void> {
  // On Windows, virus scanners and sync tools hold files for moments; each try looks at the target anew.
  const pausesMs = fs.platform === 'win32' ? RENAME_PAUSES_MS : [];
  for (const pauseMs of pausesMs) {
    try {
      replaceAtOnce(fs, temporary, target, options);
      return;
    } catch (error) {
      if (!RENAME_BLOCKED.has(systemCodeOf(error) ?? '')) throw error;
    }
    await fs.pause(pauseMs);
  }
  try {
    replaceAtOnce(fs, temporary, target, options);
  } catch (error) {
    const systemCode = systemCodeOf(error);
    if (fs.platform !== 'win32' || !RENAME_BLOCKED.has(systemCode ?? '')) throw error;
    throw new StorageError('busy', 'Another program is using the file.', { systemCode, cause: error });
  }
}

/** Compare, keep the previous version, rename: one synchronous step, so nothing of this process comes between. */
function replaceAtOnce(fs: DurableFs, temporary: string, target: string, options: DurableWriteOptions): void {
  const isThere = checkTarget(fs, target, options);
  if (isThere && options.previousLink) keepPrevious(fs, target, options.previousLink);
  fs.renameSync(temporary, target);
}

function checkTarget(
  fs: DurableFs,
  target: string,
  { expected, allowMissing }: DurableWriteOptions,
): boolean {
  const stats = statsOrNull(fs, target);
  if (!stats) {
    if (expected && !allowMissing) throw changedOutside('removed');
    return false;
  }
  // lstat: a symbolic link is not a file here, so it is never followed nor replaced.
  if (!stats.isFile()) throw changedOutside('not-a-file');
  if (expected === null) throw changedOutside('appeared');
  if (expected && !isSameFingerprint(expected, fingerprintOf(stats))) throw changedOutside('replaced');
  return true;
}

function statsOrNull(fs: DurableFs, path: string) {
  try {
    return fs.lstatSync(path);
  } catch (error) {
    if (systemCodeOf(error) === 'ENOENT') return null;
    throw error;
  }
}

function changedOutside(outsideChange: OutsideChange): StorageError {
  return new StorageError('changed-outside', `The file was changed outside the app: ${outsideChange}.`, {
    outsideChange,
  });
}

function keepPrevious(fs: DurableFs, current: string, previous: string): void {
  // Made beside and renamed over, so that an older previous version goes only once the newer one stands.
  const temporary = temporaryBeside(previous);
  try {
    linkOrCopy(fs, current, temporary);
    fs.renameSync(temporary, previous);
  } finally {
    // Renaming one link of a file over another link of it does nothing, so the temporary name can remain.
    unlinkIfThere(fs, temporary);
  }
}

/** Makes a second name for a file, or a copy where the file system has no links. */
export function linkOrCopy(fs: DurableFs, existing: string, added: string): void {
  try {
    fs.linkSync(existing, added);
  } catch (error) {
    if (!NO_LINKS.has(systemCodeOf(error) ?? '')) throw error;
    fs.copySync(existing, added);
  }
}

/** Removes a name unless it has gone already. */
export function unlinkIfThere(fs: DurableFs, path: string): void {
  try {
    fs.unlinkSync(path);
  } catch (error) {
    if (systemCodeOf(error) !== 'ENOENT') throw error;
  }
}

/** Flushes a folder's entries, where the system can: Windows and some network drives cannot. */
export async function flushFolder(folder: string, fs: DurableFs = systemFs): Promise<void> {
  if (fs.platform === 'win32') return;
  const handle = await fs.open(folder, 'r').catch((error: unknown) => {
    throw toReadingError(error);
  });
  try {
    await handle.sync();
  } catch (error) {
    if (!NO_FOLDER_FLUSH.has(systemCodeOf(error) ?? '')) throw error;
  } finally {
    await handle.close();
  }
}
