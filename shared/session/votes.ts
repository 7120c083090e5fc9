/** Rules of voting: the facilitator counts hands or dots, and no more than the people in the room can give. */
import type { CommandOf } from './commands.ts';
import type { RoundId, TopicId } from './ids.ts';
import { keysAt } from './order.ts';
import { type Refusal, type RefusalReason, refuse } from './refusal.ts';
import type { Session } from './schema.ts';
import { rowsOf, withoutRecords, withRecords } from './tables.ts';
import { currentRound, numberedIn, roundsOf, votesGiven, votesIn } from './topic-order.ts';
import {
  maxBudget,
  maxTally,
  maxTopicsInRound,
  maxVoters,
  type Round,
  type VoteSide,
} from './topic-schema.ts';
import { type TopicView, topicOf, topicsOf } from './topics.ts';
import { presentPeople } from './views.ts';

/** Most rounds of one meeting. */
const maxRounds = 50;

/** As many votes for each person as a third of the topics, from one to five. */
export function suggestedBudget(topicCount: number): number {
  return Math.min(Math.max(Math.round(topicCount / 3), 1), 5);
}

/** What a round begins with: votes for each by the number of topics, and as many people as voted last or are in the room. */
export function plannedRound(session: Session): Pick<Round, 'budget' | 'voters'> {
  const budget = suggestedBudget(candidatesOf(session, undefined).length);
  return { budget, voters: currentRound(session)?.voters ?? presentPeople(session).length };
}

/** All votes that can be given in a round; null where nobody said how many people vote. */
export function votesToGive({ budget, voters }: Pick<Round, 'budget' | 'voters'>): number | null {
  return voters === 0 ? null : budget * voters;
}

/** The votes that one side gave a topic. */
export function votesOfSide(round: Round, topicId: TopicId, side: VoteSide): number {
  return round.tallies[topicId]?.[side] ?? 0;
}

export interface Candidate {
  /** From one; stays the same throughout a round. */
  readonly number: number;
  readonly topic: TopicView;
  readonly votes: number;
}

/** What can be voted on, with its numbers: the topics of the round, then what came later; before any round, all. */
export function candidatesOf(session: Session, round: Round | undefined): readonly Candidate[] {
  const topics = new Map(topicsOf(session).map((topic) => [topic.id, topic]));
  const numbered = new Set(round && numberedIn(round));
  for (const id of openTopicIds(session)) numbered.add(id);
  return [...numbered].flatMap((id, i) => {
    const topic = topics.get(id);
    return topic ? [{ number: i + 1, topic, votes: round ? votesIn(round, id) : 0 }] : [];
  });
}

function openTopicIds(session: Session): TopicId[] {
  return topicsOf(session).flatMap(({ id, record }) => (record.state === 'open' ? [id] : []));
}

/** Gives what has come while a round is the current one the next numbers, which it keeps from then on. */
export function withLateTopics(session: Session): Session {
  const round = currentRound(session);
  if (!round) return session;
  const numbered = new Set(numberedIn(round));
  const late = openTopicIds(session).filter((id) => !numbered.has(id));
  if (late.length === 0) return session;
  const lateIds = [...(round.lateIds ?? []), ...late].slice(0, maxTopicsInRound);
  return withRecords(session, 'rounds', [{ ...round, lateIds }]);
}

/** Starts a round; the topics keep their numbers in it whatever happens to the board. */
export function startRound(session: Session, command: CommandOf<'vote.start'>): Session | Refusal {
  const { id, budget, voters } = command;
  const rounds = roundsOf(session);
  if (session.rounds[id]) return refuse('id-taken');
  if (rounds.length >= maxRounds) return refuse('too-many-rounds');
  const topicIds = openTopicIds(session).slice(0, maxTopicsInRound);
  if (topicIds.length === 0) return refuse('no-topics');
  const order = keysAt(rounds, rounds.length, 1)[0] ?? 'a0';
  return putRound(session, { id, topicIds, budget, voters, tallies: {}, isRevealed: false, order });
}

/** Changes the votes per person or the number of people; votes that were given stay. */
export function updateRound(session: Session, command: CommandOf<'vote.update'>): Session | Refusal {
  const { id, budget, voters } = command;
  return changeRound(session, id, (round) => ({
    ...round,
    budget: budget ?? round.budget,
    voters: voters ?? round.voters,
  }));
}

/** Adds votes to a topic or takes some back; there are never less than none. */
export function castVotes(session: Session, command: CommandOf<'vote.cast'>): Session | Refusal {
  const { id, topicId, side, by } = command;
  const round = session.rounds[id];
  const votes = round ? Math.max(0, votesOfSide(round, topicId, side) + by) : 0;
  return setVotes(session, { type: 'vote.set', id, topicId, side, votes });
}

/** Says how many votes a side gave a topic. */
export function setVotes(session: Session, command: CommandOf<'vote.set'>): Session | Refusal {
  const { id, topicId, side, votes } = command;
  if (votes < 0 || votes > maxTally) return refuse('count-range');
  return changeRound(session, id, (round) => {
    const { lateIds = [] } = round;
    const isNew = !numberedIn(round).includes(topicId);
    if (isNew && !topicOf(session, topicId)) return 'unknown-topic';
    if (isNew && lateIds.length >= maxTopicsInRound) return 'too-many-topics';
    const before = votesOfSide(round, topicId, side);
    if (before === votes) return round;
    const tally = { ...round.tallies[topicId], [side]: votes };
    const tallies = { ...round.tallies, [topicId]: tally };
    const counted = { ...round, tallies, ...(isNew && { lateIds: [...lateIds, topicId] }) };
    const most = votesToGive(counted);
    const isOver = most !== null && votes > before && votesGiven(counted) > most;
    return isOver ? 'votes-used-up' : counted;
  });
}

/**
 * Shows the totals or hides them again. Shown, they put the topics in order in place of any order chosen before; where nobody
 * gave a vote, that order stays.
 */
export function revealVotes(session: Session, command: CommandOf<'vote.reveal'>): Session | Refusal {
  const { id, isRevealed } = command;
  return changeRound(withVotesInCharge(session, id, isRevealed), id, (round) => ({ ...round, isRevealed }));
}

function withVotesInCharge(session: Session, id: RoundId, isRevealed: boolean): Session {
  const round = session.rounds[id];
  if (!isRevealed || !round || votesGiven(round) === 0) return session;
  const ordered = rowsOf(session.topics).filter((topic) => topic.order !== null);
  return withRecords(
    session,
    'topics',
    ordered.map((topic) => ({ ...topic, order: null })),
  );
}

/** The newest round, while it has votes that were not revealed: they put nothing in order yet. */
export function hiddenRound(session: Session): Round | null {
  const round = currentRound(session);
  return round && !round.isRevealed && votesGiven(round) > 0 ? round : null;
}

/** Takes a round away with its votes. */
export function discardRound(session: Session, id: RoundId): Session | Refusal {
  return session.rounds[id] ? withoutRecords(session, 'rounds', [id]) : refuse('unknown-round');
}

function changeRound(
  session: Session,
  id: RoundId,
  change: (round: Round) => Round | RefusalReason,
): Session | Refusal {
  const round = session.rounds[id];
  if (!round) return refuse('unknown-round');
  const changed = change(round);
  if (typeof changed === 'string') return refuse(changed);
  return changed === round ? session : putRound(session, changed);
}

function putRound(session: Session, round: Round): Session | Refusal {
  if (round.budget < 1 || round.budget > maxBudget) return refuse('vote-budget');
  if (round.voters < 0 || round.voters > maxVoters) return refuse('too-many-voters');
  return withRecords(session, 'rounds', [round]);
}
