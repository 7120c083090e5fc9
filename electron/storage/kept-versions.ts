/** The earlier versions of a session: links to what was on the disk, never something out of memory. */
import { lstatSync, readFileSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { PinReason } from '../../shared/api/session-versions.ts';
import type { SessionFileContent, Sha256 } from '../../shared/session-file/session-file.ts';
import { isWorthKeeping, versionsToPrune } from './backup-policy.ts';
import { makePrivateFolder } from './data-folder.ts';
import { type DurableFs, systemFs } from './durable-fs.ts';
import { flushFolder, linkOrCopy, temporaryBeside, unlinkIfThere } from './durable-write.ts';
import { type FileFingerprint, fingerprintOf, isSameFingerprint } from './file-fingerprint.ts';
import { readSessionFile } from './read-session-file.ts';
import type { SessionPaths } from './session-paths.ts';
import { StorageError, systemCodeOf } from './storage-error.ts';
import {
  isVersionName,
  parseVersionName,
  previousName,
  type VersionName,
  versionNameOf,
} from './version-names.ts';

/** An earlier version that can be opened. */
export interface StoredVersion {
  readonly name: string;
  readonly pin: PinReason | null;
  readonly content: SessionFileContent;
  readonly bytes: Uint8Array;
}

/** The version of a session that stands on the disk, as far as this app knows. */
export interface VersionOnDisk {
  readonly fingerprint: FileFingerprint;
  readonly savedAtMs: number;
}

/** The earlier versions of all sessions of a data folder. */
export interface KeptVersions {
  /** Keeps the version on the disk when one is due, and thins the others out. Never fails: a save does not hang on it. */
  keepIfDue(paths: SessionPaths, onDisk: VersionOnDisk): Promise<void>;
  /**
   * Keeps the version on the disk for good; false when there is none, or another one than expected. `isCopied` for a
   * file that stays where it is: another program may write into it.
   * @throws StorageError
   */
  pin(paths: SessionPaths, why: PinReason, onDisk: VersionOnDisk, isCopied?: boolean): Promise<boolean>;
  /** Those that can be opened, newest first, the one replaced last among them. */
  list(paths: SessionPaths): Promise<StoredVersion[]>;
  /** One version by its name; null when it is not there or cannot be opened. */
  read(paths: SessionPaths, name: string): Promise<StoredVersion | null>;
  /** The newest that can be opened. */
  newest(paths: SessionPaths): Promise<StoredVersion | null>;
}

interface KeptVersionsOptions {
  readonly sha256: Sha256;
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** Told when a version could not be kept or thinned out; the next save tries again. */
  readonly onTrouble?: (error: unknown) => void;
  readonly fs?: DurableFs;
}

const mostSameNames = 100;

/** Looks after the earlier versions of sessions. */
export function createKeptVersions(options: KeptVersionsOptions): KeptVersions {
  const { sha256, now, onTrouble, fs = systemFs } = options;

  async function readValid(path: string, id: string) {
    const { outcome, bytes } = await readSessionFile(path, sha256);
    if (!bytes || (outcome.kind !== 'ok' && outcome.kind !== 'edited')) return null;
    return outcome.content.session.id === id ? { content: outcome.content, bytes } : null;
  }

  /** Gives the version on the disk a second name, once it has been read back and found whole under that name. */
  async function keep(paths: SessionPaths, pin: PinReason | null, isCopied: boolean): Promise<void> {
    await makePrivateFolder(dirname(paths.backups));
    await makePrivateFolder(paths.backups);
    const temporary = temporaryBeside(join(paths.backups, 'kept.json'));
    try {
      if (isCopied) fs.copySync(paths.current, temporary);
      else linkOrCopy(fs, paths.current, temporary);
      const kept = await readValid(temporary, paths.id);
      if (!kept) throw new StorageError('io', 'The version to keep could not be read back.');
      const { rev, savedAt } = kept.content;
      const target = freePlace(paths, { rev, savedAtMs: Date.parse(savedAt), pin }, temporary);
      if (target !== null) fs.renameSync(temporary, target);
      await flushFolder(paths.backups, fs);
    } finally {
      unlinkIfThere(fs, temporary);
    }
  }

  /** Where a version goes; null when this very version stands there already. */
  function freePlace(paths: SessionPaths, name: VersionName, temporary: string): string | null {
    for (let attempt = 1; attempt <= mostSameNames; attempt += 1) {
      const path = join(paths.backups, versionNameOf(name, attempt));
      const taken = fingerprintOrNull(path);
      if (!taken) return path;
      if (isSameContent(path, taken, temporary)) return null;
    }
    throw new StorageError('already-exists', 'There is no free name for this version.');
  }

  async function prune(paths: SessionPaths): Promise<void> {
    const kept = (await versionsIn(paths.backups)).filter(({ pin }) => pin === null);
    const sizes = await Promise.all(kept.map(({ name }) => stat(join(paths.backups, name))));
    const versions = kept.map((version, index) => ({ ...version, bytes: sizes[index]?.size ?? 0 }));
    // Which one is the newest that opens matters only when something is to go.
    if (versionsToPrune(versions, now(), null).length === 0) return;
    let newestValid: string | null = null;
    for (const { name } of versions) {
      if (!(await readValid(join(paths.backups, name), paths.id))) continue;
      newestValid = name;
      break;
    }
    for (const name of versionsToPrune(versions, now(), newestValid)) {
      await fs.unlink(join(paths.backups, name));
    }
  }

  async function readKept(
    paths: SessionPaths,
    { name, path }: Pick<KeptFile, 'name' | 'path'>,
  ): Promise<StoredVersion | null> {
    const pin = parseVersionName(name)?.pin ?? null;
    const read = await readValid(path, paths.id);
    return read && { name, pin, ...read };
  }

  /** The version replaced last as far as another place knows: one of many, so it has a name like they. */
  async function previousIn(folder: string, id: string): Promise<KeptFile[]> {
    const path = join(folder, previousName);
    const read = await readValid(path, id);
    if (!read) return [];
    const { rev, savedAt } = read.content;
    const savedAtMs = Date.parse(savedAt);
    return [{ name: versionNameOf({ rev, savedAtMs, pin: null }), path, rev, savedAtMs }];
  }

  /** What may be an earlier version, the likely newest first. */
  async function candidates(paths: SessionPaths): Promise<Pick<KeptFile, 'name' | 'path'>[]> {
    const kept: KeptFile[] = await versionsIn(paths.backups);
    for (const folder of paths.otherBackups) {
      kept.push(...(await previousIn(folder, paths.id)), ...(await versionsIn(folder)));
    }
    return [{ name: previousName, path: join(paths.backups, previousName) }, ...kept.sort(newestFirst)];
  }

  return {
    async keepIfDue(paths, onDisk) {
      try {
        if (!isThere(paths, onDisk)) return;
        const kept = (await versionsIn(paths.backups)).filter(({ pin }) => pin === null);
        const keptAtMs = kept.map(({ savedAtMs }) => savedAtMs);
        if (!isWorthKeeping(onDisk.savedAtMs, keptAtMs)) return;
        await keep(paths, null, false);
        await prune(paths);
      } catch (error) {
        onTrouble?.(error);
      }
    },
    async pin(paths, why, onDisk, isCopied = false) {
      if (!isThere(paths, onDisk)) return false;
      await keep(paths, why, isCopied);
      return true;
    },
    async list(paths) {
      const versions = new Map<string, StoredVersion>();
      for (const file of await candidates(paths)) {
        const version = await readKept(paths, file);
        if (!version) continue;
        const key = `${version.content.rev} ${sha256(JSON.stringify(version.content.session))}`;
        // Of several names for one version the pinned one says most and stays longest.
        if (!versions.get(key)?.pin) versions.set(key, version);
      }
      return [...versions.values()].sort((a, b) => b.content.rev - a.content.rev);
    },
    async read(paths, name) {
      if (!isVersionName(name)) return null;
      for (const file of await candidates(paths)) {
        const version = file.name === name ? await readKept(paths, file) : null;
        if (version) return version;
      }
      return null;
    },
    async newest(paths) {
      for (const file of await candidates(paths)) {
        const version = await readKept(paths, file);
        if (version) return version;
      }
      return null;
    },
  };
}

interface KeptFile extends Pick<VersionName, 'rev' | 'savedAtMs'> {
  readonly name: string;
  readonly path: string;
}

/** The versions in a folder by their names, newest first; none where there is no folder. */
async function versionsIn(folder: string): Promise<(KeptFile & VersionName)[]> {
  const names = await readdir(folder).catch((error: unknown) => {
    if (systemCodeOf(error) === 'ENOENT') return [];
    throw error;
  });
  return names
    .flatMap((name) => {
      const parsed = parseVersionName(name);
      return parsed ? [{ name, path: join(folder, name), ...parsed }] : [];
    })
    .sort(newestFirst);
}

function newestFirst(a: KeptFile, b: KeptFile): number {
  return b.savedAtMs - a.savedAtMs || b.rev - a.rev;
}

/** Whether both names lead to the same bytes, as two links of one file or as copies. */
function isSameContent(path: string, { inode, size }: FileFingerprint, other: string): boolean {
  const fingerprint = fingerprintOrNull(other);
  if (!fingerprint || fingerprint.inode === inode) return true;
  return fingerprint.size === size && readFileSync(path).equals(readFileSync(other));
}

/** Whether the expected version still stands there; the write that follows refuses any other. */
function isThere(paths: SessionPaths, onDisk: VersionOnDisk): boolean {
  const current = fingerprintOrNull(paths.current);
  return current !== null && isSameFingerprint(current, onDisk.fingerprint);
}

function fingerprintOrNull(path: string): FileFingerprint | null {
  try {
    return fingerprintOf(lstatSync(path, { bigint: true }));
  } catch (error) {
    if (systemCodeOf(error) === 'ENOENT') return null;
    throw error;
  }
}
