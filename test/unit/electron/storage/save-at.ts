/** Saves of one session as time goes by, and what is kept of them. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { contentSavedAt, sessionId } from './session-content.ts';
import type { TemporarySessionFiles } from './temporary-session-files.ts';

export const minuteMs = 60_000;
export const hourMs = 60 * minuteMs;
export const dayMs = 24 * hourMs;

/** Saves a revision with so many cards at the moment of the test's clock. */
export async function saveAt(storage: TemporarySessionFiles, rev: number, cards = 3, files = storage.files) {
  const content = contentSavedAt(rev, storage.clock.nowMs, cards);
  await files.write(sessionId, content);
  return content;
}

/** Where the earlier versions of the session lie. */
export function folderOf({ dataFolder }: TemporarySessionFiles): string {
  return join(dataFolder.backups, sessionId);
}

/** The names of the files of the earlier versions, in order. */
export async function namesIn(storage: TemporarySessionFiles): Promise<string[]> {
  return (await readdir(folderOf(storage))).sort();
}
