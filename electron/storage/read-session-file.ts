import { type BigIntStats, constants } from 'node:fs';
import { type FileHandle, lstat, open, readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { maxImportBytes } from '../../shared/api/import-calls.ts';
import {
  parseSessionFile,
  type SessionFileContent,
  type SessionFileOutcome,
  type Sha256,
} from '../../shared/session-file/session-file.ts';
import { type FileFingerprint, fingerprintOf, isSameFingerprint } from './file-fingerprint.ts';
import { readPatiently } from './patient-reads.ts';
import { describeStorageError, systemCodeOf } from './storage-error.ts';

/** Larger files are neither read nor written: none that could not be imported elsewhere. */
export const SESSION_FILE_MAX_BYTES = maxImportBytes;

/** What became of a file in the data folder; every file ends in exactly one of these, none in an exception. */
export type StoredOutcome =
  | SessionFileOutcome
  | { kind: 'too-big'; bytes: number }
  | { kind: 'not-a-file' }
  | { kind: 'unreadable'; detail: string }
  | { kind: 'missing' }
  /** A session under a name that is not its own; only the list tells. */
  | { kind: 'copy'; content: SessionFileContent };

/** A file's outcome together with the very bytes and version it was read from. */
export interface StoredFile {
  outcome: StoredOutcome;
  bytes?: Uint8Array;
  fingerprint?: FileFingerprint;
}

/** A file that is only in the cloud blocks whoever reads it until it has come, which may be never. */
const readPatienceMs = 15_000;

/** One thread of four stays free for saving, whatever reads do not answer. */
const readsAtOnce = 3;

/** Fewer where many files are read: what the user opens has its turn while a list waits. */
export const readsForListing = 2;

type Read = (path: string) => Promise<SourceBytes>;

/** How a file is read; the parts are for tests. */
export interface ReadOptions {
  readonly patienceMs?: number;
  readonly read?: Read;
  /** How many reads may be under way with this one. */
  readonly atMost?: number;
  readonly platform?: NodeJS.Platform;
}

/** Reads one session file without ever changing it: size, then text, then content. */
export async function readSessionFile(
  path: string,
  sha256: Sha256,
  options: ReadOptions = {},
): Promise<StoredFile> {
  const { patienceMs = readPatienceMs, atMost = readsAtOnce, platform = process.platform } = options;
  const { read = (file: string) => readBounded(file, platform) } = options;
  let source: SourceBytes;
  try {
    source = await readPatiently<SourceBytes>({
      ...{ path, patienceMs, atMost, read: () => read(path) },
      late: (isBegun) => ({ outcome: isBegun ? late : notBegun }),
    });
  } catch (error) {
    return { outcome: await unreadable(error, path) };
  }
  if ('outcome' in source) {
    if (source.outcome === away) bring(path);
    return source;
  }
  const { bytes, fingerprint } = source;
  const text = decodeText(bytes);
  if (text === null) return { outcome: { kind: 'damaged', detail: 'it is not text' }, bytes, fingerprint };
  return { outcome: parseSessionFile(text, sha256), bytes, fingerprint };
}

type SourceBytes =
  | { outcome: StoredOutcome; fingerprint?: FileFingerprint }
  | Required<Omit<StoredFile, 'outcome'>>;

async function readBounded(path: string, platform: NodeJS.Platform): Promise<SourceBytes> {
  // Before opening, because opening a pipe would wait for its writer.
  const stats = await lstat(path, { bigint: true });
  const refused = refuseKindOrSize(stats);
  if (refused) return refused;
  // What a Mac has taken off its disk has its size and no blocks; reading it would wait for the cloud.
  if (platform === 'darwin' && stats.size > 0n && stats.blocks === 0n) return { outcome: away };
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

const late: StoredOutcome = { kind: 'unreadable', detail: 'it did not come in time, perhaps from a cloud' };

const notBegun: StoredOutcome = {
  kind: 'unreadable',
  detail: 'it was not read yet, because other files do not come in time',
};

const away: StoredOutcome = { kind: 'unreadable', detail: 'it is not on this computer yet' };

const onTheirWay = new Set<string>();

/** Has the cloud bring a file by reading it, one after the other and in nobody's way; it is there when it is asked for again. */
function bring(path: string): void {
  if (onTheirWay.has(path)) return;
  onTheirWay.add(path);
  readPatiently({
    ...{ path, patienceMs: readPatienceMs, atMost: 1, read: () => readFile(path), late: () => null },
  })
    // Offline, or gone: then it is still away when it is asked for again.
    .catch(() => undefined)
    .finally(() => onTheirWay.delete(path));
}

/** The stub that stands for a file of older iCloud versions while it is not on this computer. */
function cloudStubOf(path: string): string {
  return join(dirname(path), `.${basename(path)}.icloud`);
}

/** The file that a stub stands for; null when the name is no stub's. */
export function fileNameOfCloudStub(name: string): string | null {
  return /^\.(.+\.json)\.icloud$/.exec(name)?.[1] ?? null;
}

async function unreadable(error: unknown, path: string): Promise<StoredOutcome> {
  const systemCode = systemCodeOf(error);
  if (systemCode === 'ENOENT') {
    // Away is not gone: a session that iCloud has taken off this computer must not be taken for missing.
    const isInCloud = await lstat(cloudStubOf(path)).then(
      () => true,
      () => false,
    );
    return isInCloud
      ? { kind: 'unreadable', detail: 'it has not been downloaded from iCloud' }
      : { kind: 'missing' };
  }
  if (systemCode === 'ELOOP') return { kind: 'not-a-file' };
  if (systemCode === 'EACCES' || systemCode === 'EPERM') {
    return { kind: 'unreadable', detail: 'there is no permission to read it' };
  }
  return { kind: 'unreadable', detail: describeStorageError(error).reason };
}
