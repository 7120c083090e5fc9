/** In which order topics are discussed, and how votes rank them. */
import type { CommandOf } from './commands.ts';
import type { TopicId } from './ids.ts';
import { byOrder } from './order.ts';
import type { Session } from './schema.ts';
import { rowsOf } from './tables.ts';
import type { Round } from './topic-schema.ts';
import { type TopicView, topicsOf } from './topics.ts';

/** The rounds of voting, oldest first. */
export function roundsOf(session: Session): readonly Round[] {
  return rowsOf(session.rounds).toSorted(byOrder);
}

/** The round that is shown and voted in: the newest. */
export function currentRound(session: Session): Round | undefined {
  return roundsOf(session).at(-1);
}

/** The newest round whose totals were revealed: the one that counts. One in which nobody voted orders nothing. */
export function lastRevealedRound(session: Session): Round | undefined {
  return roundsOf(session).findLast((round) => round.isRevealed && votesGiven(round) > 0);
}

/** The votes a topic got in a round, of all roles together. */
export function votesIn(round: Round, topicId: TopicId): number {
  return Object.values(round.tallies[topicId] ?? {}).reduce((sum, votes) => sum + votes, 0);
}

/** All votes that were given in a round, also for topics that have gone since. */
export function votesGiven(round: Round): number {
  return Object.keys(round.tallies).reduce((sum, topicId) => sum + votesIn(round, topicId as TopicId), 0);
}

/** The topics of a round in the order of their numbers, also those that came while it went on. */
export function numberedIn({ topicIds, lateIds = [] }: Round): readonly TopicId[] {
  return [...topicIds, ...lateIds];
}

/** The votes of the round that counts; null while none was revealed, or where the topic came later and got none. */
export function votesFor(session: Session, topicId: TopicId): number | null {
  const round = lastRevealedRound(session);
  const isCounted = round?.topicIds.includes(topicId) || round?.tallies[topicId] !== undefined;
  return round && isCounted ? votesIn(round, topicId) : null;
}

export interface RankedTopic {
  readonly topicId: TopicId;
  readonly votes: number;
  /** Equal votes share a rank: 1, 2, 2, 4. */
  readonly rank: number;
  readonly isTied: boolean;
}

/** The topics of a round by votes; ties stay in the order of their numbers and share a rank. */
export function ranking(round: Round): RankedTopic[] {
  const counted = numberedIn(round).map((topicId) => ({ topicId, votes: votesIn(round, topicId) }));
  return counted
    .toSorted((a, b) => b.votes - a.votes)
    .map(({ topicId, votes }) => ({
      topicId,
      votes,
      rank: counted.filter((other) => other.votes > votes).length + 1,
      isTied: counted.some((other) => other.topicId !== topicId && other.votes === votes),
    }));
}

/** All topics as they are discussed: those put in an order first, then by votes, then as on the board. */
export function discussionOrder(session: Session): readonly TopicView[] {
  const topics = topicsOf(session);
  const round = lastRevealedRound(session);
  const chosen = topics
    .flatMap((topic) =>
      topic.record.order === null ? [] : [{ topic, id: topic.id, order: topic.record.order }],
    )
    .sort(byOrder)
    .map(({ topic }) => topic);
  const others = topics.filter((topic) => topic.record.order === null);
  if (!round) return [...chosen, ...others];
  return [...chosen, ...others.toSorted((a, b) => votesIn(round, b.id) - votesIn(round, a.id))];
}

/**
 * What is to be discussed, in that order. Once votes were revealed it is what got some, came later or was put in a place
 * by hand; before, it is everything. What was taken up or parked stays in the list.
 */
export function agendaOf(session: Session): readonly TopicView[] {
  const round = lastRevealedRound(session);
  const topics = discussionOrder(session);
  if (!round) return topics;
  return topics.filter(
    ({ id, record }) =>
      votesIn(round, id) > 0 ||
      record.order !== null ||
      record.state !== 'open' ||
      id === session.run.focusId ||
      !round.topicIds.includes(id),
  );
}

/** The topics that nobody has taken up yet, in the order of the agenda. */
export function topicsLeft(session: Session): readonly TopicView[] {
  return agendaOf(session).filter(({ id, record }) => record.state === 'open' && id !== session.run.focusId);
}

/** What is taken up next: the first topic that nobody has turned to, then what was only walked past. */
export function nextTopic(session: Session): TopicView | undefined {
  const left = topicsLeft(session);
  return left.find(({ record }) => record.spentMs === 0) ?? left[0];
}

/** What is taken up when a topic is parked: the next one, where that was being discussed. */
export function nextAfterParking(session: Session, id: TopicId): TopicId | undefined {
  return session.run.focusId === id ? nextTopic(session)?.id : undefined;
}

/** The command that puts a topic one place up or down the agenda; null at either end. */
export function moveCommand(
  session: Session,
  id: TopicId,
  direction: 1 | -1,
): CommandOf<'topic.move'> | null {
  const ids = agendaOf(session).map((topic) => topic.id);
  const here = ids.indexOf(id);
  if (here < 0 || ids[here + direction] === undefined) return null;
  return { type: 'topic.move', id, beforeId: ids[direction === 1 ? here + 2 : here - 1] ?? null };
}

/** What was parked. */
export function parkedTopics(session: Session): readonly TopicView[] {
  return discussionOrder(session).filter(({ record }) => record.state === 'parked');
}
