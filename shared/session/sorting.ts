/** Rules of sorting beyond the columns: a second dimension, a second lens, and two roles who see a card differently. */
import { observationOnBoard } from './board-items.ts';
import type { HandlersOf } from './command-handlers.ts';
import type { CommandOf } from './commands.ts';
import type { ObservationId, TopicId } from './ids.ts';
import { moveItems } from './observations.ts';
import { isRefusal, type Refusal, refuse } from './refusal.ts';
import type { Observation, Session } from './schema.ts';
import type { sortCommandSchemas } from './sort-commands.ts';
import { withRecords } from './tables.ts';
import { newTopic } from './topic-schema.ts';

export const sortHandlers: HandlersOf<typeof sortCommandSchemas> = {
  'observation.setSecondDimension': (session, { ids, dimension }) =>
    changeCards(session, ids, ({ secondDimension, ...card }) =>
      dimension === null || dimension === card.dimension ? card : { ...card, secondDimension: dimension },
    ),
  'observation.setLens': (session, { ids, lens }) =>
    changeCards(session, ids, ({ lens: before, ...card }) => (lens === null ? card : { ...card, lens })),
  'observation.splitSort': splitSort,
};

/** What two roles saw differently in a card; empty while nobody did. */
export function seenDifferently(session: Session, id: string) {
  return session.topics[id as TopicId]?.seenDifferently ?? [];
}

function splitSort(session: Session, command: CommandOf<'observation.splitSort'>): Session | Refusal {
  const { id, choices } = command;
  const [first, second] = choices;
  if (first.role === second.role) return refuse('same-role');
  const filed = moveItems(session, {
    type: 'observation.move',
    ids: [id],
    dimension: first.dimension,
    beforeId: null,
  });
  if (isRefusal(filed)) return filed;
  const isAgreed = first.dimension === second.dimension;
  const about = changeCards(filed, [id], ({ secondDimension, ...card }) =>
    isAgreed ? card : { ...card, secondDimension: second.dimension },
  );
  const topicId = id as string as TopicId;
  const topic = session.topics[topicId];
  if (isRefusal(about) || (isAgreed && !topic)) return about;
  return withRecords(about, 'topics', [
    { ...(topic ?? newTopic(topicId)), seenDifferently: isAgreed ? [] : [...choices] },
  ]);
}

function changeCards(
  session: Session,
  ids: readonly ObservationId[],
  change: (card: Observation) => Observation,
): Session | Refusal {
  const cards = [...new Set(ids)].map((id) => observationOnBoard(session, id));
  if (cards.includes(undefined)) return refuse('unknown-observation');
  return withRecords(
    session,
    'observations',
    cards.flatMap((card) => (card ? [change(card)] : [])),
  );
}
