import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { SessionId } from '../../shared/session/ids.ts';
import {
  type SessionFileContent,
  type Sha256,
  serializeSessionFile,
} from '../../shared/session-file/session-file.ts';
import { type DataFolder, makePrivateFolder } from './data-folder.ts';
import type { DurableFs } from './durable-fs.ts';
import { writeDurably } from './durable-write.ts';
import type { FileFingerprint } from './file-fingerprint.ts';
import { readSessionFile, SESSION_FILE_MAX_BYTES, type StoredOutcome } from './read-session-file.ts';
import { readNewestBackup, restoreNewestBackup } from './session-backups.ts';
import {
  moveFileToBin,
  purgeBinBefore,
  readBin,
  restoreFromBin,
  type StoredBinEntry,
} from './session-bin.ts';
import { idOfFileName, isPassedOver, type SessionPaths, sessionPaths } from './session-paths.ts';
import { StorageError, toStorageError } from './storage-error.ts';

/** One file of the sessions folder; the id is null for a name the app would not give. */
export interface StoredEntry {
  fileName: string;
  id: SessionId | null;
  outcome: StoredOutcome;
}

/** The sessions on the disk, one file each. Everything but reading rejects with a StorageError when it fails. */
export interface SessionFiles {
  /** Every file of the sessions folder with what became of it; one bad file stops no other. */
  list(): Promise<StoredEntry[]>;
  /** Looks at a session without any claim on it. */
  read(id: string): Promise<StoredOutcome>;
  /** Reads a session to work on it: later writes replace exactly the version read here. */
  open(id: string): Promise<StoredOutcome>;
  /** Saves durably. A session neither opened nor written before has to be new. */
  write(id: string, content: SessionFileContent): Promise<void>;
  /** After the user's decision: the next write may put back a file that another program removed. */
  allowPuttingBack(id: string): void;
  moveToBin(id: string): Promise<string>;
  listBin(): Promise<StoredBinEntry[]>;
  restore(binName: string): Promise<SessionId>;
  /** Deletes for good what has been in the bin for longer than this, and counts it. */
  purgeBin(olderThanMs: number): Promise<number>;
  newestBackup(id: string): Promise<SessionFileContent | null>;
  /** Opens the last good version in the place of a file that cannot be opened, which is set aside, untouched. */
  openBackup(id: string): Promise<SessionFileContent>;
}

interface SessionFilesOptions {
  dataFolder: DataFolder;
  sha256: Sha256;
  /** Epoch milliseconds. */
  now: () => number;
  fs?: DurableFs;
}

const READS_AT_ONCE = 8;

/** The session files of one data folder. */
export function createSessionFiles({ dataFolder, sha256, now, fs }: SessionFilesOptions): SessionFiles {
  /** The version of each session this app last read to work on it, or wrote. */
  const ownVersions = new Map<SessionId, FileFingerprint>();
  const mayBePutBack = new Set<SessionId>();
  const inTurn = createTurns();

  async function look(fileName: string, id: SessionId | null) {
    const stored = await readSessionFile(join(dataFolder.sessions, fileName), sha256);
    return { ...stored, outcome: judgeName(stored.outcome, fileName, id) };
  }

  async function lookAt(candidate: string) {
    const { id } = sessionPaths(dataFolder, candidate);
    return { id, ...(await look(`${id}.json`, id)) };
  }

  async function writeInTurn(paths: SessionPaths, bytes: Uint8Array): Promise<void> {
    const { id } = paths;
    const expected = ownVersions.get(id) ?? null;
    try {
      if (expected) {
        await makePrivateFolder(dataFolder.backups);
        await makePrivateFolder(paths.backups);
      }
      await writeDurably(paths.current, bytes, {
        expected,
        allowMissing: mayBePutBack.has(id),
        previousLink: paths.previous,
        // Also when the flush after it fails: the version in place is ours, and the next write replaces it.
        onPlaced: (written) => ownVersions.set(id, written),
        ...(fs ? { fs } : {}),
      });
      mayBePutBack.delete(id);
    } catch (error) {
      // The user knows that the folder has gone; when it comes back empty, the session is put there again.
      if (toStorageError(error).code === 'folder-missing') mayBePutBack.add(id);
      throw error;
    }
  }

  return {
    async list() {
      const fileNames = (await typed(() => readdir(dataFolder.sessions))).filter(
        (name) => !isPassedOver(name),
      );
      return mapSome(fileNames, READS_AT_ONCE, async (fileName) => {
        const id = idOfFileName(fileName);
        return { fileName, id, outcome: (await look(fileName, id)).outcome };
      });
    },
    async read(id) {
      return (await lookAt(id)).outcome;
    },
    open: (candidate) =>
      inTurn(candidate, async () => {
        const { id, outcome, fingerprint } = await lookAt(candidate);
        if (isOpenable(outcome) && fingerprint) ownVersions.set(id, fingerprint);
        return outcome;
      }),
    async write(candidate, content) {
      const paths = sessionPaths(dataFolder, candidate);
      const bytes = new TextEncoder().encode(serializeSessionFile(content, sha256));
      if (bytes.byteLength > SESSION_FILE_MAX_BYTES)
        throw new StorageError('too-big', 'The session is too large.');
      await inTurn(paths.id, () => writeInTurn(paths, bytes));
    },
    allowPuttingBack(id) {
      mayBePutBack.add(sessionPaths(dataFolder, id).id);
    },
    moveToBin: (candidate) =>
      inTurn(candidate, async () => {
        const binName = await moveFileToBin(dataFolder, candidate, now());
        ownVersions.delete(sessionPaths(dataFolder, candidate).id);
        return binName;
      }),
    listBin: () => typed(() => readBin(dataFolder, sha256)),
    restore: (binName) => typed(() => restoreFromBin(dataFolder, binName)),
    purgeBin: (olderThanMs) => typed(() => purgeBinBefore(dataFolder, now() - olderThanMs)),
    newestBackup: (id) => typed(() => readNewestBackup(dataFolder, id, sha256)),
    openBackup: (candidate) =>
      inTurn(candidate, async () => {
        const { content, fingerprint } = await restoreNewestBackup(dataFolder, candidate, sha256, now());
        ownVersions.set(sessionPaths(dataFolder, candidate).id, fingerprint);
        return content;
      }),
  };
}

function isOpenable(outcome: StoredOutcome): boolean {
  return outcome.kind === 'ok' || outcome.kind === 'edited';
}

/** A valid session under a name that is not its own is a copy; opening it as itself would mix the two up. */
function judgeName(outcome: StoredOutcome, fileName: string, id: SessionId | null): StoredOutcome {
  switch (outcome.kind) {
    case 'ok':
    case 'edited':
      if (outcome.content.session.id === id) return outcome;
      return { kind: 'foreign', detail: 'it is a copy of a session under another name' };
    case 'damaged':
      // Only what is named like a session can be a damaged one.
      return fileName.endsWith('.json')
        ? outcome
        : { kind: 'foreign', detail: 'it is not a SquadMAP session' };
    default:
      return outcome;
  }
}

async function typed<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw toStorageError(error);
  }
}

/** Work on the same session runs one after the other, so that no write meets a move halfway. */
function createTurns() {
  const lastOf = new Map<string, Promise<unknown>>();
  return async function inTurn<T>(key: string, work: () => Promise<T>): Promise<T> {
    const before = lastOf.get(key);
    const turn = (async () => {
      await before?.catch(() => undefined);
      return typed(work);
    })();
    lastOf.set(key, turn);
    try {
      return await turn;
    } finally {
      if (lastOf.get(key) === turn) lastOf.delete(key);
    }
  };
}

async function mapSome<T, R>(
  items: readonly T[],
  atOnce: number,
  map: (item: T) => Promise<R>,
): Promise<R[]> {
  const results: R[] = [];
  for (let start = 0; start < items.length; start += atOnce) {
    results.push(...(await Promise.all(items.slice(start, start + atOnce).map(map))));
  }
  return results;
}
