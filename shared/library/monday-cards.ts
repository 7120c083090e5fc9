/** What Monday meetings took along for the squad's next SquadMAP. */
import { columns } from '../session/dimensions.ts';
import { keysAt } from '../session/order.ts';
import type { Observation, Session } from '../session/schema.ts';
import { boardOf } from '../session/views.ts';
import { sourceHere } from './source-here.ts';

/**
 * The cards on the boards of earlier Monday meetings that no SquadMAP had yet, oldest meeting first, each in the column it
 * stood in and in no group. They keep their ids, so that none comes twice, and what was noted before the last SquadMAP was
 * begun stays where it is. `earlier` are the squad's meetings, latest first.
 */
export function mondayCards(session: Session, earlier: readonly Session[]): Observation[] {
  const maps = earlier.filter(({ kind }) => kind === 'squadmap');
  const since = Math.max(-1, ...maps.map(({ createdAt }) => createdAt));
  const isNew = ({ id, createdAt }: Observation) =>
    createdAt > since && !maps.some(({ observations }) => Object.hasOwn(observations, id));
  const mondays = earlier
    .filter(({ kind }) => kind === 'monday')
    .toReversed()
    .map((meeting) => ({ meeting, board: boardOf(meeting) }));
  return columns.flatMap((column) => {
    const cards = mondays.flatMap(({ meeting, board }) =>
      board[column]
        .flatMap((item) => (item.kind === 'group' ? item.memberIds : [item.id]))
        .flatMap((id) => meeting.observations[id] ?? [])
        .filter(isNew)
        .map((card) => ({ ...card, groupId: null, source: sourceHere(session, card.source, meeting) })),
    );
    const keys = keysAt([], 0, cards.length);
    return cards.map((card, i) => ({ ...card, order: keys[i] ?? card.order }));
  });
}
