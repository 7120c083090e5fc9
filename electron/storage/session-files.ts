import type { PinReason } from '../../shared/api/session-versions.ts';
import type { SessionId } from '../../shared/session/ids.ts';
import {
  type SessionFileContent,
  type Sha256,
  serializeSessionFile,
} from '../../shared/session-file/session-file.ts';
import { isHalved } from './backup-policy.ts';
import { countCards } from './count-cards.ts';
import { type DataFolder, makePrivateFolder } from './data-folder.ts';
import type { DurableFs } from './durable-fs.ts';
import { writeDurably } from './durable-write.ts';
import type { FileFingerprint } from './file-fingerprint.ts';
import { createKeptVersions, type StoredVersion, type VersionOnDisk } from './kept-versions.ts';
import { SESSION_FILE_MAX_BYTES, type StoredOutcome } from './read-session-file.ts';
import { replaceDamaged } from './replace-damaged.ts';
import {
  deleteFromBin,
  idInBin,
  moveFileToBin,
  purgeBinBefore,
  readBin,
  restoreFromBin,
  type StoredBinEntry,
} from './session-bin.ts';
import { listSessionFiles, readNamed, type StoredEntry } from './session-list.ts';
import { type SessionPaths, sessionPaths } from './session-paths.ts';
import { setCopyAside } from './set-copy-aside.ts';
import { StorageError, toStorageError } from './storage-error.ts';
import { createTurns, typed } from './turns.ts';

/** The sessions on the disk, one file each. Everything but reading rejects with a StorageError when it fails. */
export interface SessionFiles {
  /** Every file of the sessions folder with what became of it; one bad file stops no other. */
  list(): Promise<StoredEntry[]>;
  /** Looks at a session without any claim on it. */
  read(id: string): Promise<StoredOutcome>;
  /** Reads a session to work on it: later writes replace exactly the version read here. */
  open(id: string): Promise<StoredOutcome>;
  /** The same files for one more who opens sessions: what anybody else opened or wrote counts as changed outside. */
  forOpener(): SessionFiles;
  /** Saves durably. A session neither opened nor written before has to be new. */
  write(id: string, content: SessionFileContent): Promise<void>;
  /** After the user's decision: the next write may put back a file that another program removed. */
  allowPuttingBack(id: string): void;
  /** Takes a copy that was decided about out of the list, to the folder `copies`; rejects for what is no copy. */
  setCopyAside(fileName: string): Promise<void>;
  moveToBin(id: string): Promise<string>;
  listBin(): Promise<StoredBinEntry[]>;
  restore(binName: string): Promise<SessionId>;
  /** Deletes one session in the bin for good, with its earlier versions. */
  deleteForGood(binName: string): Promise<void>;
  /** Deletes for good what has been in the bin for longer than this, and counts it. */
  purgeBin(olderThanMs: number): Promise<number>;
  newestBackup(id: string): Promise<SessionFileContent | null>;
  /** The earlier versions that can be opened, newest first. */
  listVersions(id: string): Promise<StoredVersion[]>;
  readVersion(id: string, name: string): Promise<StoredVersion | null>;
  /** Keeps the version that this app opened or wrote last for good; rejects when that is not what stands on the disk. */
  pin(id: string, why: PinReason): Promise<void>;
  /** Saves in the place of a file that can no longer be opened, which is set aside, untouched. */
  writeOverDamaged(id: string, content: SessionFileContent): Promise<void>;
  /** Opens the last good version in the place of a file that cannot be opened, which is set aside, untouched. */
  openBackup(id: string): Promise<SessionFileContent>;
}

interface SessionFilesOptions {
  dataFolder: DataFolder;
  sha256: Sha256;
  /** Epoch milliseconds. */
  now: () => number;
  /** Told when an earlier version could not be kept or thinned out. */
  onTrouble?: (error: unknown) => void;
  fs?: DurableFs;
}

/** The version of a session this app last read to work on it, or wrote. */
interface OwnVersion extends VersionOnDisk {
  readonly cards: number;
  /** Why it has to be pinned before it is replaced. */
  readonly mustPin: PinReason | null;
}

/** What all who open sessions of one data folder have in common. */
function sharedParts({ sha256, now, onTrouble, fs }: SessionFilesOptions) {
  return {
    mayBePutBack: new Set<SessionId>(),
    inTurn: createTurns(),
    versions: createKeptVersions({ sha256, now, ...(onTrouble && { onTrouble }), ...(fs && { fs }) }),
  };
}

/** The session files of one data folder. */
export function createSessionFiles(
  options: SessionFilesOptions,
  shared = sharedParts(options),
): SessionFiles {
  const { dataFolder, sha256, now, fs } = options;
  const { mayBePutBack, inTurn, versions } = shared;
  const ownVersions = new Map<SessionId, OwnVersion>();

  async function lookAt(candidate: string) {
    const { id } = sessionPaths(dataFolder, candidate);
    const stored = await readNamed(dataFolder.sessions, `${id}.json`, sha256);
    const isOther = stored.outcome.kind === 'copy';
    const outcome: StoredOutcome = isOther
      ? { kind: 'foreign', detail: 'it holds another session' }
      : stored.outcome;
    return { ...stored, id, outcome };
  }

  function own(content: SessionFileContent, fingerprint: FileFingerprint, mustPin: PinReason | null = null) {
    const savedAtMs = Date.parse(content.savedAt);
    const cards = countCards(content.session);
    ownVersions.set(content.session.id, { fingerprint, savedAtMs, cards, mustPin });
  }

  /** What another program or an older version wrote is pinned while it is still whole. */
  async function pinBeforeChange(paths: SessionPaths, current: OwnVersion, why: PinReason): Promise<void> {
    try {
      // A copy: a link would follow when the other program writes into the file once more.
      await versions.pin(paths, why, current, true);
    } catch {
      // Looking at a session destroys nothing; the first save has to pin it, or fails.
      ownVersions.set(paths.id, { ...current, mustPin: why });
    }
  }

  async function writeInTurn(
    paths: SessionPaths,
    content: SessionFileContent,
    bytes: Uint8Array,
  ): Promise<void> {
    const { id } = paths;
    const current = ownVersions.get(id);
    try {
      if (current) {
        await makePrivateFolder(dataFolder.backups);
        await makePrivateFolder(paths.backups);
        const isHalving = isHalved(current.cards, countCards(content.session));
        const why = current.mustPin ?? (isHalving ? 'halved' : null);
        if (why) await versions.pin(paths, why, current);
        else await versions.keepIfDue(paths, current);
      }
      await writeDurably(paths.current, bytes, {
        expected: current?.fingerprint ?? null,
        allowMissing: mayBePutBack.has(id),
        previousLink: paths.previous,
        // Also when the flush after it fails: the version in place is ours, and the next write replaces it.
        onPlaced: (written) => own(content, written),
        ...(fs ? { fs } : {}),
      });
      mayBePutBack.delete(id);
    } catch (error) {
      // The user knows that the folder has gone; when it comes back empty, the session is put there again.
      if (toStorageError(error).code === 'folder-missing') mayBePutBack.add(id);
      throw error;
    }
  }

  function encode(content: SessionFileContent): Uint8Array {
    const bytes = new TextEncoder().encode(serializeSessionFile(content, sha256));
    if (bytes.byteLength <= SESSION_FILE_MAX_BYTES) return bytes;
    throw new StorageError('too-big', 'The session is too large.');
  }

  return {
    list: () => typed(() => listSessionFiles(dataFolder.sessions, sha256)),
    async read(id) {
      return (await lookAt(id)).outcome;
    },
    open: (candidate) =>
      inTurn(candidate, async () => {
        const { id, outcome, fingerprint } = await lookAt(candidate);
        if ((outcome.kind !== 'ok' && outcome.kind !== 'edited') || !fingerprint) return outcome;
        const isOlder = outcome.migratedFrom !== undefined;
        own(outcome.content, fingerprint, isOlder ? 'migration' : null);
        const current = ownVersions.get(id);
        if (outcome.kind === 'edited' && current) {
          await pinBeforeChange(sessionPaths(dataFolder, id), current, 'edited');
        }
        return outcome;
      }),
    forOpener: () => createSessionFiles(options, shared),
    async write(candidate, content) {
      const paths = sessionPaths(dataFolder, candidate);
      const bytes = encode(content);
      await inTurn(paths.id, () => writeInTurn(paths, content, bytes));
    },
    writeOverDamaged: (candidate, content) =>
      inTurn(candidate, async () => {
        const paths = sessionPaths(dataFolder, candidate);
        own(content, await replaceDamaged(paths, encode(content), { sha256, nowMs: now(), fs }));
      }),
    allowPuttingBack(id) {
      mayBePutBack.add(sessionPaths(dataFolder, id).id);
    },
    setCopyAside: (fileName) =>
      typed(async () => {
        const listed = await listSessionFiles(dataFolder.sessions, sha256);
        if (!listed.some((entry) => entry.fileName === fileName && entry.outcome.kind === 'copy')) {
          throw new StorageError('not-found', 'There is no such copy.');
        }
        await setCopyAside(dataFolder, fileName, { nowMs: now(), fs });
      }),
    moveToBin: (candidate) =>
      inTurn(candidate, async () => {
        const binName = await moveFileToBin(dataFolder, candidate, now(), fs);
        ownVersions.delete(sessionPaths(dataFolder, candidate).id);
        return binName;
      }),
    listBin: () => typed(() => readBin(dataFolder, sha256)),
    restore: (binName) => typed(() => restoreFromBin(dataFolder, binName, fs)),
    deleteForGood: (binName) =>
      typed(() => inTurn(idInBin(binName), () => deleteFromBin(dataFolder, binName, fs))),
    purgeBin: (olderThanMs) => typed(() => purgeBinBefore(dataFolder, now() - olderThanMs, fs)),
    newestBackup: (id) =>
      typed(async () => (await versions.newest(sessionPaths(dataFolder, id)))?.content ?? null),
    listVersions: (id) => typed(() => versions.list(sessionPaths(dataFolder, id))),
    readVersion: (id, name) => typed(() => versions.read(sessionPaths(dataFolder, id), name)),
    pin: (candidate, why) =>
      inTurn(candidate, async () => {
        const paths = sessionPaths(dataFolder, candidate);
        const current = ownVersions.get(paths.id);
        if (!current) throw new StorageError('not-found', 'This session is not open.');
        if (await versions.pin(paths, why, current)) return;
        throw new StorageError('changed-outside', 'Another version is on the disk.', {
          outsideChange: 'replaced',
        });
      }),
    openBackup: (candidate) =>
      inTurn(candidate, async () => {
        const paths = sessionPaths(dataFolder, candidate);
        const backup = await versions.newest(paths);
        if (!backup) throw new StorageError('not-found', 'There is no earlier version that can be opened.');
        own(backup.content, await replaceDamaged(paths, backup.bytes, { sha256, nowMs: now(), fs }));
        return backup.content;
      }),
  };
}
