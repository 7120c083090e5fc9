/** Random commands on topics and rounds of votes; taking a topic up belongs to the course of a meeting, which no step takes back. */
import { dimensions } from '../../shared/session/dimensions.ts';
import type { RoundId, TopicId } from '../../shared/session/ids.ts';
import { roles } from '../../shared/session/roles.ts';
import type { Session } from '../../shared/session/schema.ts';
import { type CommandSeed, type Maker, oneOf } from './command-seeds.ts';
import { anId } from './session-builders.ts';

export const topicMakers: readonly Maker[] = [
  (session, seed) => ({
    type: 'topic.add',
    id: seed.isAbsurd ? anyTopic(session, seed) : anId<TopicId>('topic'),
    title: seed.text,
    ...(seed.flag && { dimension: oneOf([null, ...dimensions], seed.pick) }),
  }),
  (session, seed) => ({
    type: 'topic.update',
    id: anyTopic(session, seed),
    ...(seed.flag
      ? { title: seed.text, privateNote: seed.text }
      : { saw: seed.text, ours: seed.text, talkTo: seed.text, liveWith: seed.text }),
  }),
  (session, seed) => ({ type: 'topic.remove', id: anyTopic(session, seed) }),
  (session, seed) => ({
    type: 'topic.move',
    id: anyTopic(session, seed),
    beforeId: seed.flag ? null : anyTopic(session, { ...seed, pick: seed.picks[0] ?? 0 }),
  }),
  (session, seed) => ({
    type: 'topic.setState',
    id: anyTopic(session, seed),
    state: oneOf(['open', 'discussed', 'parked'], seed.pick),
  }),
  (session, seed) => ({
    type: 'topic.extend',
    id: anyTopic(session, seed),
    up: seed.pick % 110,
    down: seed.picks[0] ?? 0,
  }),
  (session, seed) => ({
    type: 'topic.setRung',
    id: anyTopic(session, seed),
    rung: oneOf([null, 1, 2, 3, 4], seed.pick),
  }),
  (_session, seed) => ({
    type: 'vote.start',
    id: anId<RoundId>('round'),
    budget: seed.pick % 22,
    voters: (seed.picks[0] ?? 0) % 210,
  }),
  (session, seed) => ({ type: 'vote.update', id: anyRound(session, seed), budget: seed.pick % 22 }),
  (session, seed) => ({
    type: 'vote.cast',
    id: anyRound(session, seed),
    topicId: anyTopic(session, seed),
    side: oneOf(['all', ...roles], seed.picks[0] ?? 0),
    by: seed.flag ? 1 : -1,
  }),
  (session, seed) => ({
    type: 'vote.set',
    id: anyRound(session, seed),
    topicId: anyTopic(session, seed),
    side: oneOf(['all', ...roles], seed.picks[0] ?? 0),
    votes: seed.pick % 110,
  }),
  (session, seed) => ({ type: 'vote.reveal', id: anyRound(session, seed), isRevealed: seed.flag }),
  (session, seed) => ({ type: 'vote.discard', id: anyRound(session, seed) }),
];

function anyTopic(session: Session, { pick, picks }: CommandSeed): TopicId {
  const tables = [session.topics, session.groups, session.observations];
  const ids = Object.keys(oneOf(tables, picks[0] ?? 0)) as TopicId[];
  return oneOf([...ids, anId<TopicId>('gone')], pick);
}

function anyRound(session: Session, { pick }: CommandSeed): RoundId {
  return oneOf([...(Object.keys(session.rounds) as RoundId[]), anId<RoundId>('gone')], pick);
}
