/** At a meeting of several squads: what comes from a squad, and what is a topic of the meeting's own. */
import { observationOnBoard } from './board-items.ts';
import type { ObservationId } from './ids.ts';
import type { Observation, Session } from './schema.ts';
import { topicsOf } from './topics.ts';
import { boardOf } from './views.ts';

export interface OwnTopics {
  /** Topics no squad brought. */
  readonly own: number;
  readonly total: number;
  /** More than a third are the meeting's own, where there are enough of them to tell. */
  readonly isMuch: boolean;
}

/** Fewer topics than this are no share of anything yet. */
const leastTopics = 3;

/** Whether squads are told apart: the meeting is one of several. */
export function isOfSeveralSquads({ kind }: Pick<Session, 'kind'>): boolean {
  return kind === 'tribemap';
}

/** How many topics no squad brought; a group comes from a squad as soon as one of its cards does. Null elsewhere. */
export function ownTopicsOf(session: Session): OwnTopics | null {
  if (!isOfSeveralSquads(session)) return null;
  const items = Object.values(boardOf(session)).flat();
  const own = items.filter((item) =>
    isOwn(session, item.kind === 'group' ? item.memberIds : [item.id]),
  ).length;
  // A topic without cards was made in the room.
  const made = topicsOf(session).filter(({ cardIds }) => cardIds.length === 0).length;
  const total = items.length + made;
  return { own: own + made, total, isMuch: total >= leastTopics && (own + made) * 3 > total };
}

/** The squads that brought a topic with these cards, each named once. */
export function squadsBehind(session: Session, cardIds: readonly ObservationId[]): string[] {
  return [...new Set(cardIds.flatMap((id) => observationOnBoard(session, id)?.fromSquad ?? []))];
}

/** Where a card comes from: the name of a squad, empty for a topic of the meeting's own; null where squads are not told apart. */
export function originOf(session: Session, { fromSquad }: Observation): string | null {
  return fromSquad ?? (isOfSeveralSquads(session) ? '' : null);
}

/** Where a topic with these cards comes from; several squads are named one after the other. */
export function topicOrigin(session: Session, cardIds: readonly ObservationId[]): string | null {
  return isOfSeveralSquads(session) ? squadsBehind(session, cardIds).join(', ') : null;
}

function isOwn(session: Session, cardIds: readonly ObservationId[]): boolean {
  return squadsBehind(session, cardIds).length === 0;
}

/** The squads that cards were brought from, each once, in alphabetical order; null where squads are not told apart. */
export function squadsNamed(session: Session): string[] | null {
  if (!isOfSeveralSquads(session)) return null;
  const named = Object.values(session.observations).flatMap(({ fromSquad }) => fromSquad ?? []);
  return [...new Set(named)].sort((a, b) => a.localeCompare(b, 'en'));
}
