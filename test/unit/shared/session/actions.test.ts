import { describe, expect, it } from 'vitest';
import type { Command } from '../../../../shared/session/commands.ts';
import type { ActionId, PersonId, TopicId } from '../../../../shared/session/ids.ts';
import { actionsOf, oneThingOf } from '../../../../shared/session/outcome-views.ts';
import { refusalSentence } from '../../../../shared/session/refusal.ts';
import { type Session, sessionSchema } from '../../../../shared/session/schema.ts';
import { anAction } from '../../../support/outcome-builders.ts';
import { anId, aPerson, applied, aSession, testTime } from '../../../support/session-builders.ts';
import { refused } from '../../../support/session-outcomes.ts';

const whats = (session: Session) => actionsOf(session).map((action) => action.what);

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
    const added = refused(aSession(), { type: 'action.add', id: anId<ActionId>('action'), ...said });
    const action = anAction();
    const session = aSession({ actions: [action] });
    expect([added, refused(session, { type: 'action.update', id: action.id, ...said })]).toEqual([
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

  it('is put off to a day after the meeting and to no other', () => {
    const action = anAction({ due: '2026-11-01' });
    const session = aSession({ date: '2026-11-20', actions: [action] });
    const putOff = (due: string): Command => ({ type: 'action.postpone', id: action.id, due });
    expect(refused(session, putOff('2026-11-20'))).toBe('not-a-later-day');
    expect(refused(session, putOff('2026-11-01'))).toBe('not-a-later-day');
    expect(applied(session, putOff('2026-11-21')).actions[action.id]?.postponed).toBe(1);
  });

  it('is put off a third time only with the word that it is done by then, and a fourth no easier', () => {
    const action = anAction({ due: '2026-11-01', postponed: 2 });
    const session = aSession({ actions: [action] });
    const postpone = { type: 'action.postpone', id: action.id } as const;
    expect(refused(session, { ...postpone, due: '2026-12-01' })).toBe('put-off-too-often');
    expect(refused(session, { ...postpone, due: '2026-12-01', isToBeDone: false })).toBe('put-off-too-often');
    const promised = applied(session, { ...postpone, due: '2026-12-01', isToBeDone: true });
    expect(promised.actions[action.id]).toMatchObject({ due: '2026-12-01', postponed: 3 });
    expect(refused(promised, { ...postpone, due: '2027-01-08' })).toBe('put-off-too-often');
    expect(refusalSentence('put-off-too-often')).toContain('Nothing was changed');
  });

  it('whose date is corrected was not put off', () => {
    const action = anAction({ due: '2026-12-01', postponed: 2 });
    const after = applied(aSession({ actions: [action] }), {
      type: 'action.update',
      id: action.id,
      due: '2027-01-08',
    });
    expect(after.actions[action.id]).toMatchObject({ due: '2027-01-08', postponed: 2 });
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
