import { createHash } from 'node:crypto';
import { mkdir, readFile, rmdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { areaPath, type DataFile, dataFilePath, listDataFiles } from './data-files.ts';
import type { DataFolder } from './data-folder.ts';
import { type DurableFs, systemFs } from './durable-fs.ts';
import { flushFolder, writeDurably } from './durable-write.ts';
import { makeFolders } from './make-folders.ts';
import { StorageError, systemCodeOf, toReadingError, toStorageError } from './storage-error.ts';

/** How far the copying has come, in files. */
export interface CopyProgress {
  readonly step: 'copying' | 'checking';
  readonly done: number;
  readonly total: number;
}

/** A copy that is whole and on the disk. */
export interface CopiedData {
  /** Removes it again, and only it. */
  takeBack(): Promise<void>;
}

interface CopyOptions {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: CopyProgress) => void;
  readonly fs?: DurableFs | undefined;
}

/**
 * Copies everything of one data folder into another, which has to be empty, and compares each copy on the disk with its
 * original. Null when it was given up. After a failure, and when given up, nothing of it is left in the other folder.
 * @throws StorageError
 */
export async function copyDataFolder(
  from: DataFolder,
  to: DataFolder,
  { signal, onProgress, fs = systemFs }: CopyOptions,
): Promise<CopiedData | null> {
  const made = { folders: [] as string[], files: [] as string[] };
  try {
    const files = await listDataFiles(from);
    const total = files.length;
    const hashes: string[] = [];
    for (const [index, file] of files.entries()) {
      onProgress({ step: 'copying', done: index, total });
      if (signal.aborted) return await leaveNothing(made, fs);
      hashes.push(await copyFile(to, file, made, fs));
    }
    for (const [index, file] of files.entries()) {
      onProgress({ step: 'checking', done: index, total });
      if (signal.aborted) return await leaveNothing(made, fs);
      if (hashOf(await bytesOf(dataFilePath(to, file))) !== hashes[index]) {
        throw new StorageError('io', `The copy of ${file.names.join('/')} differs from its original.`);
      }
    }
    await mustBeUnchanged(from, files);
    onProgress({ step: 'checking', done: total, total });
    if (signal.aborted) return await leaveNothing(made, fs);
    return { takeBack: async () => void (await leaveNothing(made, fs)) };
  } catch (error) {
    await leaveNothing(made, fs);
    throw toStorageError(error);
  }
}

interface Made {
  readonly folders: string[];
  readonly files: string[];
}

async function copyFile(to: DataFolder, file: DataFile, made: Made, fs: DurableFs) {
  const bytes = await bytesOf(file.path);
  const target = dataFilePath(to, file);
  await makeWayTo(areaPath(to, file.area), file.names.slice(0, -1), made, fs);
  await writeDurably(target, bytes, { expected: null, fs, onPlaced: () => made.files.push(target) });
  return hashOf(bytes);
}

async function bytesOf(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    throw toReadingError(error);
  }
}

/** Makes what is missing on the way to a file; each new folder's own entry is flushed. */
async function makeWayTo(area: string, names: readonly string[], made: Made, fs: DurableFs): Promise<void> {
  const first = await makeFolders(area);
  if (first !== undefined) {
    made.folders.push(...foldersBetween(first, area));
    await flushFolder(dirname(first), fs);
  }
  let path = area;
  for (const name of names) {
    const parent = path;
    path = join(path, name);
    if ((await mkdir(path, { recursive: true, mode: 0o700 })) === undefined) continue;
    made.folders.push(path);
    await flushFolder(parent, fs);
  }
}

function foldersBetween(first: string, last: string): string[] {
  const folders = [last];
  for (let path = last; path !== first; path = dirname(path)) folders.unshift(dirname(path));
  return folders;
}

/** The original must be what was copied, to the last file. */
async function mustBeUnchanged(from: DataFolder, copied: readonly DataFile[]): Promise<void> {
  const keyOf = (files: readonly DataFile[]) =>
    JSON.stringify(files.filter(({ version }) => version !== null));
  if (keyOf(await listDataFiles(from)) === keyOf(copied)) return;
  throw new StorageError('changed-outside', 'The folder was changed while it was copied.', {
    outsideChange: 'replaced',
  });
}

/** Only what was made here goes; whatever else came into the folder meanwhile stays, and its folder with it. */
async function leaveNothing(made: Made, fs: DurableFs): Promise<null> {
  for (const file of made.files) {
    await fs.unlink(file).catch(() => undefined);
  }
  for (const folder of made.folders.toReversed()) {
    await rmdir(folder).catch((error: unknown) => {
      if (systemCodeOf(error) === undefined) throw error;
    });
  }
  return null;
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
