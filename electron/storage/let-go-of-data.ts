import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { areaPath, dataAreas } from './data-files.ts';
import type { DataFolder } from './data-folder.ts';
import { type DurableFs, systemFs } from './durable-fs.ts';
import { flushFolder } from './durable-write.ts';
import { formatFileTime } from './file-time.ts';

/**
 * Puts the data that was moved elsewhere out of the way, into a folder whose name ends in "-moved"; deletes nothing.
 * Gives that folder's path. Rejects when not all of it could be put there; what could not stays where it is.
 */
export async function letGoOfData(
  folder: DataFolder,
  nowMs: number,
  fs: DurableFs = systemFs,
): Promise<string> {
  const kept = join(folder.root, `${formatFileTime(nowMs)}-moved`);
  await mkdir(kept, { mode: 0o700 });
  for (const area of dataAreas) {
    const path = areaPath(folder, area);
    // The earlier versions of a synced folder lie on this computer, elsewhere: those stay there.
    if (path !== join(folder.root, area) || !existsSync(path)) continue;
    fs.renameSync(path, join(kept, area));
  }
  await flushFolder(kept, fs);
  await flushFolder(folder.root, fs);
  return kept;
}
