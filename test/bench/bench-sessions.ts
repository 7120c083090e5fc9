import { openDataFolder } from '../../electron/storage/data-folder.ts';
import { createSessionFiles, type SessionFiles } from '../../electron/storage/session-files.ts';
import { columnOf, columns } from '../../shared/session/dimensions.ts';
import { emptyHistory } from '../../shared/session/history.ts';
import type { Session } from '../../shared/session/schema.ts';
import { boardOf } from '../../shared/session/views.ts';
import { sessionWithCards } from '../support/session-builders.ts';
import { sha256 } from '../support/sha256.ts';
import type { BenchBoard } from './pages/board-data.ts';

/** A session with so many single cards: the libraries know no groups. */
export function benchSession(cards: number): Session {
  const session = sessionWithCards(cards);
  const singles = Object.values(session.observations).map((card) => [card.id, { ...card, groupId: null }]);
  return { ...session, groups: {}, observations: Object.fromEntries(singles) };
}

/** The same cards as the measured pages get them. */
export function benchBoard(session: Session): BenchBoard {
  const board = boardOf(session);
  const entries = columns.map((column) => {
    const cards = board[column].flatMap(({ id }) => {
      const card = session.observations[id as keyof Session['observations']];
      return card && columnOf(card.dimension) === column
        ? [{ id, text: card.text, voice: 'Observation' }]
        : [];
    });
    return [column, cards] as const;
  });
  return Object.fromEntries(entries) as unknown as BenchBoard;
}

/** The session files of a data folder, as a host has them. */
export async function benchSessionFiles(folder: string): Promise<SessionFiles> {
  return createSessionFiles({ dataFolder: await openDataFolder(folder), sha256, now: Date.now });
}

/** Saves a session that no host has opened yet. */
export async function saveNew(files: SessionFiles, session: Session): Promise<void> {
  const savedAt = new Date().toISOString();
  await files.write(session.id, { rev: 1, savedAt, app: 'bench', session, history: emptyHistory });
}
