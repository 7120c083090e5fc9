import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { SessionId } from '../../shared/session/ids.ts';
import type { Sha256 } from '../../shared/session-file/session-file.ts';
import { type CopiedVersion, planDailyCopy } from './daily-copy-policy.ts';
import { type DataFolder, makePrivateFolder } from './data-folder.ts';
import { type DurableFs, systemFs } from './durable-fs.ts';
import { TEMPORARY_NAME, writeDurably } from './durable-write.ts';
import { isInside, realPathOf } from './judge-data-folder.ts';
import { readSessionFile } from './read-session-file.ts';
import { idOfFileName, sessionPaths } from './session-paths.ts';
import { StorageError, systemCodeOf } from './storage-error.ts';
import { typed } from './turns.ts';
import { parseVersionName, versionNameOf } from './version-names.ts';

/** The folder that is made in the one the user chose; nothing outside of it is touched. */
const copyFolderName = 'SquadMAP daily copy';

interface DailyCopyOptions {
  readonly sha256: Sha256;
  readonly nowMs: number;
  /** Ends the copying after the file that is being copied. */
  readonly signal: AbortSignal;
  readonly fs?: DurableFs | undefined;
}

/** A version in the data folder, under the name it has in the copy. */
interface SourceVersion extends CopiedVersion {
  /** Null for one that cannot be opened, or is gone by now. */
  read(): Promise<Uint8Array | null>;
}

/**
 * Copies every session that can be opened, with its earlier versions, into a folder of the user's choice, unless it is there
 * already, and thins out what is there. Gives how many files were copied.
 * @throws StorageError also when the chosen folder is not there: it may be a drive that was removed, so it is never made
 */
export async function makeDailyCopy(
  dataFolder: DataFolder,
  chosen: string,
  { sha256, nowMs, signal, fs = systemFs }: DailyCopyOptions,
): Promise<number> {
  return typed(async () => {
    if (await isOfDataFolder(dataFolder, chosen))
      throw new StorageError('not-writable', 'It lies in the data.');
    const root = join(chosen, copyFolderName);
    await makePrivateFolder(root);
    let copied = 0;
    for (const name of await readdir(dataFolder.sessions)) {
      const id = idOfFileName(name);
      if (signal.aborted) return copied;
      if (id !== null) copied += await copySession(id);
    }
    return copied;

    async function copySession(id: SessionId): Promise<number> {
      const folder = join(root, id);
      const source = await versionsOf(dataFolder, id, sha256);
      if (source.length === 0) return 0;
      await makePrivateFolder(folder);
      const names = await readdir(folder);
      const there = names.flatMap((name): CopiedVersion[] => {
        const version = parseVersionName(name);
        return version ? [{ name, savedAtMs: version.savedAtMs }] : [];
      });
      const { copy, remove } = planDailyCopy(there, source, nowMs);
      let made = 0;
      for (const { name, read } of source.filter((version) => copy.includes(version.name))) {
        const bytes = await read();
        if (signal.aborted) return made;
        if (bytes === null) continue;
        await writeDurably(join(folder, name), bytes, { expected: null, fs });
        made += 1;
      }
      const litter = names.filter((name) => TEMPORARY_NAME.test(name));
      // What goes went only after what takes its place was flushed.
      for (const name of [...remove, ...litter]) await fs.unlink(join(folder, name)).catch(() => undefined);
      return made;
    }
  });
}

/** Whether a folder is the data folder or lies in it, where a copy would be none. */
export async function isOfDataFolder({ root }: Pick<DataFolder, 'root'>, chosen: string): Promise<boolean> {
  const [path, here] = [await realPathOf(chosen), await realPathOf(root)];
  return path === here || isInside(path, here);
}

async function versionsIn(place: string, sha256: Sha256): Promise<SourceVersion[]> {
  const kept = await readdir(place).catch((error: unknown) => {
    if (systemCodeOf(error) === 'ENOENT') return [];
    throw error;
  });
  return kept.flatMap((name): SourceVersion[] => {
    const version = parseVersionName(name);
    const read = async () => {
      const { outcome, bytes } = await readSessionFile(join(place, name), sha256);
      return (outcome.kind === 'ok' || outcome.kind === 'edited') && bytes ? bytes : null;
    };
    return version ? [{ name, savedAtMs: version.savedAtMs, read }] : [];
  });
}

/** The current version of a session and its earlier ones; a current one that cannot be opened is left out. */
async function versionsOf(folder: DataFolder, id: SessionId, sha256: Sha256): Promise<SourceVersion[]> {
  const { current, backups, otherBackups } = sessionPaths(folder, id);
  const earlier: SourceVersion[] = [];
  for (const place of [backups, ...otherBackups]) {
    for (const version of await versionsIn(place, sha256)) {
      if (!earlier.some(({ name }) => name === version.name)) earlier.push(version);
    }
  }
  const { outcome, bytes } = await readSessionFile(current, sha256);
  if (!bytes || (outcome.kind !== 'ok' && outcome.kind !== 'edited')) return earlier;
  const { rev, savedAt } = outcome.content;
  const savedAtMs = Date.parse(savedAt);
  const name = versionNameOf({ rev, savedAtMs, pin: null });
  // What was read now: the file may be replaced before its turn comes.
  const read = async () => bytes;
  return [{ name, savedAtMs, read }, ...earlier.filter((version) => version.name !== name)];
}
