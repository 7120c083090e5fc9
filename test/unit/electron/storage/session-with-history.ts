import { sha256 } from '../../../../electron/services/sha256.ts';
import { type DataFolder, openDataFolder } from '../../../../electron/storage/data-folder.ts';
import { createSessionFiles } from '../../../../electron/storage/session-files.ts';
import { contentSavedAt, sessionId } from './session-content.ts';
import { unflushedFs } from './unflushed-fs.ts';

/** So many saves, each two hours after the one before, that the next one both keeps a version and thins others out. */
export const historyLength = 40;

/** When a revision of the history was saved. */
export function momentOfRevision(rev: number): number {
  return Date.UTC(2026, 10, 1) + rev * 2 * 60 * 60 * 1_000;
}

/** A data folder with a session that has as many earlier versions as the policy lets it have. */
export async function sessionWithHistory(root: string, cards = 3): Promise<DataFolder> {
  const dataFolder = await openDataFolder(root);
  const clock = { nowMs: 0 };
  const files = createSessionFiles({ dataFolder, sha256, now: () => clock.nowMs, fs: unflushedFs });
  for (let rev = 1; rev <= historyLength; rev += 1) {
    clock.nowMs = momentOfRevision(rev);
    await files.write(sessionId, contentSavedAt(rev, clock.nowMs, cards));
  }
  return dataFolder;
}
