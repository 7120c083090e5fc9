import { type BigIntStats, constants } from 'node:fs';
import { type FileHandle, lstat, open } from 'node:fs/promises';
import {
  parseSessionFile,
  type SessionFileContent,
  type SessionFileOutcome,
  type Sha256,
} from '../../shared/session-file/session-file.ts';
import { type FileFingerprint, fingerprintOf, isSameFingerprint } from './file-fingerprint.ts';
import { describeStorageError, systemCodeOf } from './storage-error.ts';

/** Larger files are neither read nor written. */
export const SESSION_FILE_MAX_BYTES = 32 * 1024 * 1024;

/** What became of a file in the data folder; every file ends in exactly one of these, none in an exception. */
export type StoredOutcome =
  | SessionFileOutcome
  | { kind: 'too-big'; bytes: number }
  | { kind: 'not-a-file' }
  | { kind: 'unreadable'; detail: string }
  | { kind: 'missing' }
  /** A session that is here under its own name as well; only the list tells. */
  | { kind: 'copy'; content: SessionFileContent };

/** A file's outcome together with the very bytes and version it was read from. */
export interface StoredFile {
  outcome: StoredOutcome;
  bytes?: Uint8Array;
  fingerprint?: FileFingerprint;
}

/** Reads one session file without ever changing it: size, then text, then content. */
export async function readSessionFile(path: string, sha256: Sha256): Promise<StoredFile> {
  let source: SourceBytes;
  try {
    source = await readBounded(path);
  } catch (error) {
    return { outcome: unreadable(error) };
  }
  if ('outcome' in source) return source;
  const { bytes, fingerprint } = source;
  const text = decodeText(bytes);
  if (text === null) return { outcome: { kind: 'damaged', detail: 'it is not text' }, bytes, fingerprint };
  return { outcome: parseSessionFile(text, sha256), bytes, fingerprint };
}

type SourceBytes =
  | { outcome: StoredOutcome; fingerprint?: FileFingerprint }
  | Required<Omit<StoredFile, 'outcome'>>;

async function readBounded(path: string): Promise<SourceBytes> {
  // Before opening, because opening a pipe would wait for its writer.
  const refused = refuseKindOrSize(await lstat(path, { bigint: true }));
  if (refused) return refused;
  const handle = await open(
    path,
    constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0),
  );
  try {
    const before = await handle.stat({ bigint: true });
    const refusedNow = refuseKindOrSize(before);
    if (refusedNow) return refusedNow;
    const bytes = await readExactly(handle, Number(before.size));
    const fingerprint = fingerprintOf(before);
    if (!bytes || !isSameFingerprint(fingerprint, fingerprintOf(await handle.stat({ bigint: true })))) {
      return { outcome: { kind: 'unreadable', detail: 'another program is writing it' } };
    }
    return { bytes, fingerprint };
  } finally {
    await handle.close();
  }
}

function refuseKindOrSize(
  stats: BigIntStats,
): { outcome: StoredOutcome; fingerprint?: FileFingerprint } | null {
  if (!stats.isFile()) return { outcome: { kind: 'not-a-file' } };
  if (stats.size <= BigInt(SESSION_FILE_MAX_BYTES)) return null;
  return { outcome: { kind: 'too-big', bytes: Number(stats.size) }, fingerprint: fingerprintOf(stats) };
}

async function readExactly(handle: FileHandle, size: number): Promise<Uint8Array | null> {
  const bytes = new Uint8Array(size);
  let offset = 0;
  while (offset < size) {
    const { bytesRead } = await handle.read(bytes, offset, size - offset, offset);
    if (bytesRead === 0) return null;
    offset += bytesRead;
  }
  return bytes;
}

function decodeText(bytes: Uint8Array): string | null {
  try {
    // Fatal: a replaced character would change what somebody said. A byte order mark is dropped.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function unreadable(error: unknown): StoredOutcome {
  const systemCode = systemCodeOf(error);
  if (systemCode === 'ENOENT') return { kind: 'missing' };
  if (systemCode === 'ELOOP') return { kind: 'not-a-file' };
  if (systemCode === 'EACCES' || systemCode === 'EPERM') {
    return { kind: 'unreadable', detail: 'there is no permission to read it' };
  }
  return { kind: 'unreadable', detail: describeStorageError(error).reason };
}
