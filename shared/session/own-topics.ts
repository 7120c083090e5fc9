/** At a meeting of several squads: what comes from a squad, and what is a topic of the meeting's own. */
import { observationOnBoard } from './board-items.ts';
import type { Session } from './schema.ts';
import { type BoardItem, boardOf } from './views.ts';

export interface OwnTopics {
  /** Topics no squad brought. */
  readonly own: number;
  readonly total: number;
  /** More than a third are the meeting's own, where there are enough of them to tell. */
  readonly isMuch: boolean;
}

/** Fewer topics than this are no share of anything yet. */
const leastTopics = 3;

/** How many topics no squad brought; a group comes from a squad as soon as one of its cards does. Null elsewhere. */
export function ownTopicsOf(session: Session): OwnTopics | null {
  if (session.kind !== 'tribemap') return null;
  const topics = Object.values(boardOf(session)).flat();
  const own = topics.filter((topic) => squadsBehind(session, topic).length === 0).length;
  const total = topics.length;
  return { own, total, isMuch: total >= leastTopics && own * 3 > total };
}

/** The squads that brought a topic, each named once. */
export function squadsBehind(session: Session, topic: BoardItem): string[] {
  const ids = topic.kind === 'group' ? topic.memberIds : [topic.id];
  return [...new Set(ids.flatMap((id) => observationOnBoard(session, id)?.fromSquad ?? []))];
}

/** The squads that cards were brought from, each once, in alphabetical order; null where squads are not told apart. */
export function squadsNamed(session: Session): string[] | null {
  if (session.kind !== 'tribemap') return null;
  const named = Object.values(session.observations).flatMap(({ fromSquad }) => fromSquad ?? []);
  return [...new Set(named)].sort((a, b) => a.localeCompare(b, 'en'));
}
