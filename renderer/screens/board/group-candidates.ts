import { type Column, columns } from '../../../shared/session/dimensions.ts';
import type { ItemId } from '../../../shared/session/ids.ts';
import type { Session } from '../../../shared/session/schema.ts';
import type { Board } from '../../../shared/session/views.ts';
import { placeOf, stopsOf } from './board-walk.ts';
import { itemTitle } from './card-words.ts';

export interface GroupCandidate {
  readonly id: ItemId;
  readonly title: string;
  readonly column: Column;
  readonly isGroup: boolean;
}

/** Most candidates shown; more letters find the rest. */
const limit = 50;

/**
 * What cards can be grouped with: everything on the board but themselves and the group around them. Titles that begin
 * with the query come first, then those that hold it; without a query the cards' own column comes first.
 */
export function groupCandidates(
  session: Session,
  board: Board,
  ids: readonly ItemId[],
  query: string,
): GroupCandidate[] {
  const own = new Set<string>(ids);
  const home = ids[0] && placeOf(board, ids[0])?.column;
  const ordered = [...columns].sort((a, b) => Number(b === home) - Number(a === home));
  const all = ordered.flatMap((column) =>
    stopsOf(board[column])
      .filter((id) => !own.has(id) && !isPartOf(session, id, own))
      .map((id) => ({ id, column, title: itemTitle(session, id), isGroup: id in session.groups })),
  );
  const wanted = query.trim().toLowerCase();
  const found = all.filter(({ title }) => title.toLowerCase().includes(wanted));
  const rank = ({ title }: GroupCandidate) => Number(!title.toLowerCase().startsWith(wanted));
  return found.sort((a, b) => rank(a) - rank(b)).slice(0, limit);
}

function isPartOf(session: Session, id: string, own: ReadonlySet<string>): boolean {
  const observation = session.observations[id as keyof Session['observations']];
  return observation?.groupId !== null && observation?.groupId !== undefined && own.has(observation.groupId);
}
