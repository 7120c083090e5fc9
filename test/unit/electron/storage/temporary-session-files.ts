import { join } from 'node:path';
import { sha256 } from '../../../../electron/services/sha256.ts';
import { type DataFolder, openDataFolder } from '../../../../electron/storage/data-folder.ts';
import type { DurableFs } from '../../../../electron/storage/durable-fs.ts';
import { createSessionFiles, type SessionFiles } from '../../../../electron/storage/session-files.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

/** The session files of a new data folder, with a clock the test holds. */
export interface TemporarySessionFiles {
  dataFolder: DataFolder;
  files: SessionFiles;
  clock: { nowMs: number };
  /** Another look at the same folder, as after a restart. */
  restart(fs?: DurableFs): SessionFiles;
}

/** Makes a data folder for one test and opens the session files in it. */
export async function temporarySessionFiles(): Promise<TemporarySessionFiles> {
  const dataFolder = await openDataFolder(join(await temporaryFolder(), 'data'));
  const clock = { nowMs: Date.UTC(2026, 10, 20, 13, 2, 32, 123) };
  const restart = (fs?: DurableFs) =>
    createSessionFiles({ dataFolder, sha256, now: () => clock.nowMs, ...(fs ? { fs } : {}) });
  return { dataFolder, files: restart(), clock, restart };
}
