/** Random commands on actions, decisions and envelopes. */
import { dimensions } from '../../shared/session/dimensions.ts';
import type { ActionId, DecisionId, EnvelopeId, PersonId, TopicId } from '../../shared/session/ids.ts';
import { roles } from '../../shared/session/roles.ts';
import type { Session } from '../../shared/session/schema.ts';
import type { Source } from '../../shared/session/sources.ts';
import { type CommandSeed, type Maker, oneOf } from './command-seeds.ts';
import { anId } from './session-builders.ts';

export const outcomeMakers: readonly Maker[] = [
  (session, seed) => ({
    type: 'action.add',
    id: seed.isAbsurd ? anyAction(session, seed) : anId<ActionId>('action'),
    what: seed.text,
    owner: ownerFrom(session, seed),
    topicId: topicFrom(session, seed),
  }),
  (session, seed) => ({
    type: 'action.update',
    id: anyAction(session, seed),
    ...(seed.flag ? { what: seed.text, trigger: seed.text } : { ...aboutFrom(seed), loop: loopFrom(seed) }),
  }),
  (session, seed) => ({
    type: 'action.setState',
    id: anyAction(session, seed),
    state: oneOf(['open', 'done', 'dropped', 'escalated'], seed.pick),
  }),
  (session, seed) => ({
    type: 'action.postpone',
    id: anyAction(session, seed),
    due: oneOf(['2026-11-20', '2026-12-01', '2027-01-08'], seed.pick),
    isToBeDone: seed.flag,
  }),
  (session, seed) => ({
    type: 'action.escalate',
    id: anyAction(session, seed),
    envelopeId: seed.isAbsurd ? anyEnvelope(session, seed) : anId<EnvelopeId>('envelope'),
  }),
  (session, seed) => ({
    type: 'action.markOneThing',
    id: anyAction(session, seed),
    isOneThing: seed.flag,
  }),
  (session, seed) => ({
    type: 'decision.add',
    id: anId<DecisionId>('decision'),
    what: seed.text,
    topicId: topicFrom(session, seed),
  }),
  (session, seed) => ({
    type: 'decision.update',
    id: anyDecision(session, seed),
    ...(seed.flag
      ? { why: seed.text, rejected: seed.text }
      : { revisitOn: '2027-01-08', ...aboutFrom(seed) }),
  }),
  (session, seed) => ({
    type: 'decision.setState',
    id: anyDecision(session, seed),
    state: oneOf(['standing', 'kept', 'ended'], seed.pick),
  }),
  (session, seed) => ({ type: 'decision.keepAs', id: anyDecision(session, seed), what: seed.text }),
  (session, seed) => ({
    type: 'envelope.add',
    id: anId<EnvelopeId>('envelope'),
    problem: seed.text,
    ...(seed.flag && { ask: seed.text, evidence: seed.text }),
    topicId: topicFrom(session, seed),
  }),
  (session, seed) => ({
    type: 'envelope.update',
    id: anyEnvelope(session, seed),
    ...(seed.flag ? { ask: seed.text } : { tried: seed.text, problem: seed.text }),
  }),
  (session, seed) => ({ type: 'outcome.delete', id: anyOutcome(session, seed) }),
  (session, seed) => ({ type: 'outcome.restore', id: anyOutcome(session, seed) }),
  (session, seed) => ({
    type: 'outcome.move',
    id: anyOutcome(session, seed),
    beforeId: seed.flag ? null : anyOutcome(session, { ...seed, pick: seed.picks[0] ?? 0 }),
  }),
];

function anyAction(session: Session, { pick }: CommandSeed): ActionId {
  return oneOf([...(Object.keys(session.actions) as ActionId[]), anId<ActionId>('gone')], pick);
}

function anyDecision(session: Session, { pick }: CommandSeed): DecisionId {
  return oneOf([...(Object.keys(session.decisions) as DecisionId[]), anId<DecisionId>('gone')], pick);
}

function anyEnvelope(session: Session, { pick }: CommandSeed): EnvelopeId {
  return oneOf([...(Object.keys(session.envelopes) as EnvelopeId[]), anId<EnvelopeId>('gone')], pick);
}

function anyOutcome(session: Session, seed: CommandSeed): ActionId | DecisionId | EnvelopeId {
  return oneOf([anyAction(session, seed), anyDecision(session, seed), anyEnvelope(session, seed)], seed.pick);
}

function topicFrom(session: Session, { pick, flag }: CommandSeed): TopicId | null {
  const ids = [...Object.keys(session.groups), ...Object.keys(session.observations)] as TopicId[];
  return flag && ids.length > 0 ? oneOf(ids, pick) : null;
}

function aboutFrom({ pick, picks }: CommandSeed) {
  const choices = [null, ...dimensions];
  return { dimension: oneOf(choices, pick), secondDimension: oneOf(choices, picks[0] ?? 0) };
}

function loopFrom({ pick, flag }: CommandSeed) {
  return flag ? null : { todayMinutes: pick, wishedMinutes: pick * 2 };
}

function ownerFrom(session: Session, { pick, isAbsurd, flag }: CommandSeed): Source {
  const people = Object.keys(session.people) as PersonId[];
  if (isAbsurd) return { kind: 'person', personId: anId<PersonId>('gone') };
  if (flag && people.length > 0) return { kind: 'person', personId: oneOf(people, pick) };
  return pick % 2 === 0 ? { kind: 'role', role: oneOf([...roles], pick) } : { kind: 'unknown' };
}
