import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { emptyHistory } from '../../shared/session/history.ts';
import type { Session } from '../../shared/session/schema.ts';
import { serializeSessionFile } from '../../shared/session-file/session-file.ts';
import { sha256 } from '../support/sha256.ts';

/** Puts an earlier meeting into the data folder, as if it had been held there. */
export async function storeSession(dataFolder: string, session: Session): Promise<void> {
  const folder = join(dataFolder, 'sessions');
  await mkdir(folder, { recursive: true });
  const content = { rev: 1, savedAt: new Date(session.createdAt).toISOString(), app: 'test' };
  const file = serializeSessionFile({ ...content, session, history: emptyHistory }, sha256);
  await writeFile(join(folder, `${session.id}.json`), file);
}
