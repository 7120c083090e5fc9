import { describe, expect, it } from 'vitest';
import { applyCommand } from '../../../../shared/session/apply-command.ts';
import type { Command } from '../../../../shared/session/commands.ts';
import type { ActionId, DecisionId, EnvelopeId, PersonId, TopicId } from '../../../../shared/session/ids.ts';
import {
  actionsOf,
  canSend,
  decisionsOf,
  envelopesOf,
  oneThingOf,
  outcomesOfTopic,
} from '../../../../shared/session/outcome-views.ts';
import { maxOutcomes } from '../../../../shared/session/outcomes.ts';
import { refusalSentence } from '../../../../shared/session/refusal.ts';
import { type Session, sessionSchema } from '../../../../shared/session/schema.ts';
import { aDecision, anAction, anEnvelope } from '../../../support/outcome-builders.ts';
import { anId, aPerson, applied, aSession, testTime } from '../../../support/session-builders.ts';

const whats = (session: Session) => actionsOf(session).map((action) => action.what);
const reasonOf = (session: Session, command: Command) => {
  const outcome = applyCommand(session, command, testTime);
  return outcome.ok ? 'carried out' : outcome.reason;
};

describe('an action', () => {
  it('needs no more than what is to be done, and then belongs to nobody', () => {
    const id = anId<ActionId>('action');
    const session = applied(aSession(), { type: 'action.add', id, what: '  Split \n slow tests ' });
    expect(session.actions[id]).toMatchObject({
      what: 'Split slow tests',
      owner: { kind: 'unknown' },
      due: null,
      state: 'open',
      postponed: 0,
      carriedFrom: null,
      createdAt: testTime,
    });
    expect(sessionSchema.safeParse(session).error).toBeUndefined();
  });

  it('holds everything that was said of it', () => {
    const ana = aPerson({ name: 'Ana' });
    const said = {
      what: 'Split slow tests',
      owner: { kind: 'person', personId: ana.id },
      due: '2026-12-01',
      helps: 'makers',
      trigger: 'the build goes red',
      response: 'fix it first',
      loop: { todayMinutes: 40, wishedMinutes: 15 },
      dimension: 'mastery',
      secondDimension: 'autonomy',
      topicId: anId<TopicId>('topic'),
      carriedFrom: '2026-10-05',
      postponed: 2,
    } as const;
    const id = anId<ActionId>('action');
    const session = applied(aSession({ people: [ana] }), { type: 'action.add', id, ...said });
    expect(session.actions[id]).toMatchObject(said);
  });

  it('stands behind those that were there', () => {
    const session = aSession({ actions: [anAction({ what: 'First' })] });
    const later = applied(session, { type: 'action.add', id: anId<ActionId>('action'), what: 'Second' });
    expect(whats(later)).toEqual(['First', 'Second']);
  });

  it('is changed where something new is said and stays elsewhere', () => {
    const action = anAction({ due: '2026-12-01', helps: 'makers' });
    const session = aSession({ actions: [action] });
    const changed = applied(session, { type: 'action.update', id: action.id, helps: '', what: 'Other' });
    expect(changed.actions[action.id]).toEqual({ ...action, what: 'Other', helps: '' });
  });

  it('has no second dimension without a first, and never the same twice', () => {
    const action = anAction();
    const session = aSession({ actions: [action] });
    const about = (dimension: 'mastery' | null, secondDimension: 'mastery' | 'purpose' | null) => {
      const after = applied(session, { type: 'action.update', id: action.id, dimension, secondDimension });
      return [after.actions[action.id]?.dimension, after.actions[action.id]?.secondDimension];
    };
    expect(about('mastery', 'mastery')).toEqual(['mastery', null]);
    expect(about(null, 'purpose')).toEqual(['purpose', null]);
    expect(about('mastery', 'purpose')).toEqual(['mastery', 'purpose']);
  });

  it.each([
    ['empty', { what: ' \n ' }, 'outcome-empty'],
    ['too long', { what: 'x'.repeat(301) }, 'outcome-too-long'],
    ['too long in whom it helps', { what: 'x', helps: 'x'.repeat(301) }, 'outcome-too-long'],
    [
      'owned by a stranger',
      { what: 'x', owner: { kind: 'person', personId: anId<PersonId>() } },
      'unknown-person',
    ],
  ] as const)('is refused when it is %s', (_, said, reason) => {
    const added = reasonOf(aSession(), { type: 'action.add', id: anId<ActionId>('action'), ...said });
    const action = anAction();
    const session = aSession({ actions: [action] });
    expect([added, reasonOf(session, { type: 'action.update', id: action.id, ...said })]).toEqual([
      reason,
      reason,
    ]);
    expect(refusalSentence(reason)).toContain('Nothing was');
  });

  it('whose owner has gone can still be changed', () => {
    const owner = { kind: 'person', personId: anId<PersonId>('gone') } as const;
    const action = anAction({ owner });
    const after = applied(aSession({ actions: [action] }), {
      type: 'action.update',
      id: action.id,
      what: 'x',
    });
    expect(after.actions[action.id]).toMatchObject({ what: 'x', owner });
  });

  it('goes over to the role of an owner who is taken off the list', () => {
    const ana = aPerson({ role: 'maker' });
    const action = anAction({ owner: { kind: 'person', personId: ana.id } });
    const session = aSession({ people: [ana], actions: [action] });
    const after = applied(session, { type: 'person.remove', id: ana.id });
    expect(after.actions[action.id]?.owner).toEqual({ kind: 'role', role: 'maker' });
  });

  it('is counted as put off each time it gets another date', () => {
    const action = anAction({ due: '2026-11-01' });
    const session = aSession({ actions: [action] });
    const once = applied(session, { type: 'action.postpone', id: action.id, due: '2026-12-01' });
    const same = applied(once, { type: 'action.postpone', id: action.id, due: '2026-12-01' });
    expect(same.actions[action.id]).toMatchObject({ due: '2026-12-01', postponed: 1 });
  });

  it('is done, dropped or escalated, and open again', () => {
    const action = anAction();
    let session = aSession({ actions: [action] });
    for (const state of ['done', 'dropped', 'escalated', 'open'] as const) {
      session = applied(session, { type: 'action.setState', id: action.id, state });
      expect(session.actions[action.id]?.state).toBe(state);
    }
  });
});

describe('the one thing until next time', () => {
  it('is one action at most: marking another takes the mark from the first', () => {
    const [one, two] = [anAction(), anAction()];
    const session = aSession({ actions: [one, two] });
    const first = applied(session, { type: 'action.markOneThing', id: one.id, isOneThing: true });
    const second = applied(first, { type: 'action.markOneThing', id: two.id, isOneThing: true });
    expect(actionsOf(second).filter((action) => action.isOneThing)).toHaveLength(1);
    expect(oneThingOf(second)?.id).toBe(two.id);
    const none = applied(second, { type: 'action.markOneThing', id: two.id, isOneThing: false });
    expect(oneThingOf(none)).toBeUndefined();
  });

  it('stays when the mark is taken from an action that has none', () => {
    const [one, two] = [anAction({ isOneThing: true }), anAction()];
    const session = aSession({ actions: [one, two] });
    const after = applied(session, { type: 'action.markOneThing', id: two.id, isOneThing: false });
    expect(oneThingOf(after)?.id).toBe(one.id);
  });

  it('is no longer an action that went into the bin, nor one that comes back', () => {
    const action = anAction({ isOneThing: true });
    const binned = applied(aSession({ actions: [action] }), { type: 'outcome.delete', id: action.id });
    expect(oneThingOf(binned)).toBeUndefined();
    const back = applied(binned, { type: 'outcome.restore', id: action.id });
    expect([oneThingOf(back), whats(back)]).toEqual([undefined, [action.what]]);
  });
});

describe('a decision', () => {
  it('says what and why, what was rejected and when to look again', () => {
    const id = anId<DecisionId>('decision');
    const said = { what: 'No release call', why: 'Late', rejected: 'Friday', revisitOn: '2026-12-01' };
    const session = applied(aSession(), { type: 'decision.add', id, ...said });
    expect(session.decisions[id]).toMatchObject({ ...said, state: 'standing' });
    const kept = applied(session, { type: 'decision.setState', id, state: 'kept' });
    const later = applied(kept, { type: 'decision.update', id, revisitOn: '2027-02-01' });
    expect(later.decisions[id]).toMatchObject({ ...said, state: 'kept', revisitOn: '2027-02-01' });
    expect(reasonOf(later, { type: 'decision.update', id, why: 'x'.repeat(301) })).toBe('outcome-too-long');
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
    expect(reasonOf(session, say('x'.repeat(2_001)))).toBe('text-too-long');
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
    expect(commands.map((command) => reasonOf(session, command))).toEqual(
      commands.map(() => 'unknown-outcome'),
    );
  });

  it('has an id of its own, and there are at most a thousand', () => {
    const decision = aDecision();
    const id = decision.id as string as ActionId;
    const taken: Command = { type: 'action.add', id, what: 'x' };
    expect(reasonOf(aSession({ decisions: [decision] }), taken)).toBe('id-taken');
    const full = aSession({ actions: Array.from({ length: maxOutcomes }, () => anAction()) });
    const one: Command = { type: 'action.add', id: anId<ActionId>('action'), what: 'x' };
    expect(reasonOf(full, one)).toBe('too-many-outcomes');
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
});
