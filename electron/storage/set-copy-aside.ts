import { extname, join } from 'node:path';
import { type DataFolder, makePrivateFolder } from './data-folder.ts';
import { type DurableFs, systemFs } from './durable-fs.ts';
import { flushFolder, linkOrCopy } from './durable-write.ts';
import { formatFileTime } from './file-time.ts';
import { StorageError, systemCodeOf, toStorageError } from './storage-error.ts';

interface SetAsideOptions {
  /** Epoch milliseconds; tells copies of the same name apart. */
  readonly nowMs: number;
  readonly fs?: DurableFs | undefined;
}

/**
 * Takes a copy that its user has decided about out of the list: it goes to the folder `copies` and is never deleted.
 * The name has to come from the list, so that it names nothing else. @throws StorageError
 */
export async function setCopyAside(
  folder: DataFolder,
  fileName: string,
  { nowMs, fs = systemFs }: SetAsideOptions,
): Promise<void> {
  const from = join(folder.sessions, fileName);
  const copies = join(folder.root, 'copies');
  const extension = extname(fileName);
  const stamped = `${fileName.slice(0, fileName.length - extension.length)}.${formatFileTime(nowMs)}${extension}`;
  try {
    await makePrivateFolder(copies);
    // Both names for a moment rather than none.
    linkOrCopy(fs, from, join(copies, stamped));
    await flushFolder(copies, fs);
    await flushFolder(folder.root, fs);
    await fs.unlink(from);
    await flushFolder(folder.sessions, fs);
  } catch (error) {
    if (systemCodeOf(error) === 'ENOENT') throw new StorageError('not-found', 'The copy has gone.');
    throw toStorageError(error);
  }
}
