/** Cards and a round of votes on them, for the rules of voting and of the agenda. */
import type { Command } from '../../shared/session/commands.ts';
import type { RoundId, TopicId } from '../../shared/session/ids.ts';
import { anId, anObservation, applied, aSession } from './session-builders.ts';

/** Four cards a, b, c, d and a round in which three people have two votes each. */
export function voting() {
  const cards = ['a', 'b', 'c', 'd'].map((text) => anObservation({ text, dimension: 'mastery' }));
  const [a, b, c, d] = cards.map((card) => card.id as string as TopicId) as [
    TopicId,
    TopicId,
    TopicId,
    TopicId,
  ];
  const id = anId<RoundId>('round');
  const session = applied(aSession({ observations: cards }), {
    type: 'vote.start',
    id,
    budget: 2,
    voters: 3,
  });
  const vote = (topicId: TopicId, votes: number): Command => ({
    type: 'vote.set',
    id,
    topicId,
    side: 'all',
    votes,
  });
  const voted = [vote(b, 1), vote(c, 3), vote(d, 1)].reduce(
    (before, command) => applied(before, command),
    session,
  );
  return { session, voted, vote, id, a, b, c, d };
}
