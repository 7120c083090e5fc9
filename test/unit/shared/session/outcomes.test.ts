import { describe, expect, it } from 'vitest';
import type { Command } from '../../../../shared/session/commands.ts';
import type { ActionId, DecisionId, EnvelopeId, TopicId } from '../../../../shared/session/ids.ts';
import {
  actionsOf,
  binnedOutcomes,
  canSend,
  decisionsOf,
  envelopesOf,
  outcomesOf,
  outcomesOfTopic,
} from '../../../../shared/session/outcome-views.ts';
import { maxOutcomes } from '../../../../shared/session/outcomes.ts';
import type { Session } from '../../../../shared/session/schema.ts';
import { aDecision, anAction, anEnvelope } from '../../../support/outcome-builders.ts';
import { anId, applied, aSession, testTime } from '../../../support/session-builders.ts';
import { refused } from '../../../support/session-outcomes.ts';

const whats = (session: Session) => actionsOf(session).map((action) => action.what);

describe('a decision', () => {
  it('says what and why, what was rejected and when to look again', () => {
    const id = anId<DecisionId>('decision');
    const said = { what: 'No release call', why: 'Late', rejected: 'Friday', revisitOn: '2026-12-01' };
    const session = applied(aSession(), { type: 'decision.add', id, ...said });
    expect(session.decisions[id]).toMatchObject({ ...said, state: 'standing' });
    const kept = applied(session, { type: 'decision.setState', id, state: 'kept' });
    const later = applied(kept, { type: 'decision.update', id, revisitOn: '2027-02-01' });
    expect(later.decisions[id]).toMatchObject({ ...said, state: 'kept', revisitOn: '2027-02-01' });
    expect(refused(later, { type: 'decision.update', id, why: 'x'.repeat(301) })).toBe('outcome-too-long');
  });
});

describe('a decision that was due', () => {
  it('is kept in other words by one act', () => {
    const decision = aDecision({ what: 'No release call', revisitOn: '2026-11-20' });
    const session = aSession({ decisions: [decision] });
    const keepAs = { type: 'decision.keepAs', id: decision.id } as const;
    const kept = applied(session, { ...keepAs, what: ' A short release call ' });
    expect(kept.decisions[decision.id]).toEqual({ ...decision, what: 'A short release call', state: 'kept' });
    expect(refused(session, { ...keepAs, what: ' ' })).toBe('outcome-empty');
    expect(refused(aSession(), { ...keepAs, what: 'x' })).toBe('unknown-outcome');
  });
});

describe('an envelope', () => {
  it('can be kept without an ask and be sent with one', () => {
    const id = anId<EnvelopeId>('envelope');
    const without = applied(aSession(), { type: 'envelope.add', id, problem: 'No staging data' });
    expect(envelopesOf(without).map(canSend)).toEqual([false]);
    const asked = applied(without, { type: 'envelope.update', id, ask: 'A data set of our own' });
    expect(envelopesOf(asked).map(canSend)).toEqual([true]);
    const blank = applied(asked, { type: 'envelope.update', id, ask: ' \n ' });
    expect(envelopesOf(blank).map(canSend)).toEqual([false]);
  });

  it('keeps the lines of its evidence, up to the length of a card', () => {
    const envelope = anEnvelope();
    const session = aSession({ envelopes: [envelope] });
    const say = (evidence: string): Command => ({ type: 'envelope.update', id: envelope.id, evidence });
    expect(applied(session, say('one\ntwo')).envelopes[envelope.id]?.evidence).toBe('one\ntwo');
    expect(refused(session, say('x'.repeat(2_001)))).toBe('text-too-long');
  });
});

describe('every outcome', () => {
  const rows = () => [anAction(), aDecision(), anEnvelope()] as const;

  it('goes into the bin and comes back to its place', () => {
    for (const [i, row] of rows().entries()) {
      const [action, decision, envelope] = [anAction(), aDecision(), anEnvelope()];
      const mine = [row, [action, decision, envelope][i]];
      const session = aSession({
        actions: (i === 0 ? mine : []) as ReturnType<typeof anAction>[],
        decisions: (i === 1 ? mine : []) as ReturnType<typeof aDecision>[],
        envelopes: (i === 2 ? mine : []) as ReturnType<typeof anEnvelope>[],
      });
      const idsIn = (of: Session) =>
        [...actionsOf(of), ...decisionsOf(of), ...envelopesOf(of)].map(({ id }) => id);
      const binned = applied(session, { type: 'outcome.delete', id: row.id });
      expect(idsIn(binned)).toEqual([mine[1]?.id]);
      const back = applied(binned, { type: 'outcome.restore', id: row.id });
      expect(idsIn(back)).toEqual(mine.map((kept) => kept?.id));
    }
  });

  it('stays as it is when it is taken out of a bin it is not in', () => {
    const session = aSession({ actions: [anAction({ isOneThing: true })] });
    const [action] = actionsOf(session);
    expect(action && applied(session, { type: 'outcome.restore', id: action.id })).toBe(session);
  });

  it('moves in front of another of its kind and to the end; put where it stands it changes nothing', () => {
    const actions = ['a', 'b', 'c'].map((what) => anAction({ what }));
    const [a, b, c] = actions.map(({ id }) => id) as [ActionId, ActionId, ActionId];
    const session = aSession({ actions });
    const front = applied(session, { type: 'outcome.move', id: c, beforeId: a });
    expect(whats(front)).toEqual(['c', 'a', 'b']);
    expect(whats(applied(front, { type: 'outcome.move', id: c, beforeId: null }))).toEqual(['a', 'b', 'c']);
    for (const beforeId of [a, b]) {
      expect(applied(session, { type: 'outcome.move', id: a, beforeId })).toBe(session);
    }
  });

  it('that is in the bin or not there cannot be changed', () => {
    const action = anAction({ deletedAt: testTime });
    const session = aSession({ actions: [action] });
    const { id } = action;
    const gone = anId<EnvelopeId>('gone');
    const commands: Command[] = [
      { type: 'action.update', id, what: 'x' },
      { type: 'action.markOneThing', id, isOneThing: true },
      { type: 'outcome.move', id, beforeId: null },
      { type: 'envelope.update', id: gone, ask: 'x' },
      { type: 'outcome.delete', id: gone },
    ];
    expect(commands.map((command) => refused(session, command))).toEqual(
      commands.map(() => 'unknown-outcome'),
    );
  });

  it('has an id of its own, and there are at most a thousand', () => {
    const decision = aDecision();
    const id = decision.id as string as ActionId;
    const taken: Command = { type: 'action.add', id, what: 'x' };
    expect(refused(aSession({ decisions: [decision] }), taken)).toBe('id-taken');
    const full = aSession({ actions: Array.from({ length: maxOutcomes }, () => anAction()) });
    const one: Command = { type: 'action.add', id: anId<ActionId>('action'), what: 'x' };
    expect(refused(full, one)).toBe('too-many-outcomes');
  });

  it('is found by its topic', () => {
    const topicId = anId<TopicId>('topic');
    const session = aSession({
      actions: [anAction({ topicId }), anAction()],
      decisions: [aDecision({ topicId })],
      envelopes: [anEnvelope({ topicId: anId<TopicId>('topic') })],
    });
    const { actions, decisions, envelopes } = outcomesOfTopic(session, topicId);
    expect([actions.length, decisions.length, envelopes.length]).toEqual([1, 1, 0]);
  });

  it('is listed where it belongs to no topic, and named with its words once it is in the bin', () => {
    const session = aSession({
      actions: [anAction(), anAction({ what: 'First to go', deletedAt: testTime })],
      decisions: [aDecision({ what: 'Last to go', deletedAt: testTime + 1 })],
      envelopes: [anEnvelope({ carriedFrom: '2026-10-23' })],
    });
    const { actions, decisions, envelopes } = outcomesOf(session);
    expect([actions.length, decisions.length, envelopes.length]).toEqual([1, 0, 1]);
    expect(binnedOutcomes(session).map(({ kind, words }) => `${kind}: ${words}`)).toEqual([
      'Decision: Last to go',
      'Action: First to go',
    ]);
  });
});
