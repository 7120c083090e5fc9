/** Meetings with something to vote on, to discuss and to place. */
import type { RoundId, TopicId } from '../../../../shared/session/ids.ts';
import { anId, anObservation, aPerson, type SessionParts } from '../../../support/session-builders.ts';

const cards = [
  anObservation({ text: 'Slow tests', dimension: 'mastery' }),
  anObservation({ text: 'Waiting for Identity', dimension: 'autonomy' }),
  anObservation({ text: 'Whom do we help?', dimension: 'purpose' }),
];

const ids = cards.map((card) => card.id as string as TopicId) as [TopicId, TopicId, TopicId];
/** The first two topics of {@link threeTopics}, in the order of the board. */
export const [tests, waiting] = ids;

/** Three cards and two people in the room. */
export const threeTopics: SessionParts = {
  people: [aPerson({ name: 'Ana', role: 'chapter-lead' }), aPerson({ name: 'Raj', role: 'maker' })],
  observations: cards,
};

/** A revealed round in which the second topic got most votes. */
export function votedRound(isRevealed = true): SessionParts {
  const id = anId<RoundId>('round');
  const tallies = { [tests]: { all: 1 }, [waiting]: { all: 3 } };
  const topicIds = ids;
  return { rounds: [{ id, topicIds, budget: 2, voters: 2, tallies, isRevealed, order: 'a0' }] };
}
