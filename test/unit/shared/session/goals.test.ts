import { describe, expect, it } from 'vitest';
import { applyCommand } from '../../../../shared/session/apply-command.ts';
import {
  goalsOf,
  isAhead,
  maxGoals,
  reasonCommand,
  resultCommand,
} from '../../../../shared/session/goals.ts';
import type { GoalId } from '../../../../shared/session/ids.ts';
import { sessionSchema } from '../../../../shared/session/schema.ts';
import { aGoal } from '../../../support/outcome-builders.ts';
import { anId, applied, aSession, testTime } from '../../../support/session-builders.ts';

const textsOf = (session: ReturnType<typeof aSession>, week: 'last' | 'this') =>
  goalsOf(session, week).map((goal) => goal.text);

describe('goals', () => {
  it('stand in the order in which they were said, each week by itself', () => {
    const add = (session: ReturnType<typeof aSession>, week: 'last' | 'this', text: string) =>
      applied(session, { type: 'goal.add', id: anId<GoalId>('goal'), week, text });
    let session = add(aSession({ kind: 'monday' }), 'this', '  Ship\nthe login ');
    session = add(session, 'last', 'Fix the build');
    session = add(session, 'this', 'Talk to five customers');
    expect(textsOf(session, 'this')).toEqual(['Ship the login', 'Talk to five customers']);
    expect(textsOf(session, 'last')).toEqual(['Fix the build']);
    expect(sessionSchema.safeParse(session).error).toBeUndefined();
  });

  it('need some words, and not too many', () => {
    const goal = aGoal();
    const session = aSession({ goals: [goal] });
    for (const text of ['', ' \n ', 'x'.repeat(301)]) {
      const id = anId<GoalId>('goal');
      const refused = { ok: false, reason: 'line-words' };
      expect(applyCommand(session, { type: 'goal.add', id, week: 'this', text }, testTime)).toEqual(refused);
      expect(applyCommand(session, { type: 'goal.update', id: goal.id, text }, testTime)).toEqual(refused);
    }
    expect(applied(session, { type: 'goal.update', id: goal.id, note: '' }).goals[goal.id]?.note).toBe('');
    expect(
      applyCommand(session, { type: 'goal.update', id: goal.id, note: 'x'.repeat(301) }, testTime),
    ).toEqual({ ok: false, reason: 'line-words' });
  });

  it('are not added twice, and not without end', () => {
    const goals = Array.from({ length: maxGoals - 1 }, () => aGoal());
    const last = { type: 'goal.add', id: anId<GoalId>('goal'), week: 'this', text: 'One more' } as const;
    const full = applied(aSession({ goals }), last);
    expect(applyCommand(full, last, testTime)).toEqual({ ok: false, reason: 'id-taken' });
    expect(applyCommand(full, { ...last, id: anId<GoalId>('goal') }, testTime)).toEqual({
      ok: false,
      reason: 'too-many-goals',
    });
  });

  it('keep a reason only while they were not done or changed', () => {
    const goal = aGoal({ week: 'last' });
    const set = (result: 'done' | 'not-done' | 'changed' | null) =>
      applied(aSession({ goals: [goal] }), {
        type: 'goal.setResult',
        id: goal.id,
        result,
        reason: 'missing-skill',
      }).goals[goal.id];
    expect(set('not-done')).toMatchObject({ result: 'not-done', reason: 'missing-skill' });
    expect(set('changed')).toMatchObject({ result: 'changed', reason: 'missing-skill' });
    expect(set('done')).toMatchObject({ result: 'done', reason: null });
    expect(set(null)).toMatchObject({ result: null, reason: null });
  });

  it('are tied to our purpose, get another dimension, and can be taken away', () => {
    const goal = aGoal();
    let session = applied(aSession({ goals: [goal] }), { type: 'goal.setLink', id: goal.id, link: 'weak' });
    session = applied(session, { type: 'goal.update', id: goal.id, dimension: 'purpose' });
    expect(session.goals[goal.id]).toMatchObject({ link: 'weak', dimension: 'purpose', text: goal.text });
    session = applied(session, { type: 'goal.update', id: goal.id, dimension: null });
    expect(session.goals[goal.id]?.dimension).toBeNull();
    expect(applied(session, { type: 'goal.remove', id: goal.id }).goals).toEqual({});
  });

  it.each(['goal.update', 'goal.remove'] as const)('that have gone refuse %s', (type) => {
    const command = { type, id: anId<GoalId>('gone') };
    expect(applyCommand(aSession(), command, testTime)).toEqual({ ok: false, reason: 'unknown-goal' });
  });
});

describe('a team', () => {
  it('is ahead when all it set out to do is done, and not before it set out', () => {
    expect(isAhead(aSession(), 'last')).toBe(false);
    const done = [aGoal({ week: 'last', result: 'done' }), aGoal({ week: 'last', result: 'done' })];
    expect(isAhead(aSession({ goals: [...done, aGoal({ week: 'this' })] }), 'last')).toBe(true);
    expect(isAhead(aSession({ goals: [...done, aGoal({ week: 'last', result: 'changed' })] }), 'last')).toBe(
      false,
    );
  });
});

describe('how a goal went', () => {
  it('said twice it is open again', () => {
    expect(resultCommand(aGoal(), 'done')).toMatchObject({ result: 'done', reason: null });
    expect(resultCommand(aGoal({ result: 'changed', reason: 'too-much' }), 'changed')).toMatchObject({
      result: null,
      reason: null,
    });
  });

  it('keeps its reason from not done to changed', () => {
    const goal = aGoal({ result: 'not-done', reason: 'too-much' });
    expect(resultCommand(goal, 'changed')).toMatchObject({ result: 'changed', reason: 'too-much' });
  });

  it('whoever gives a reason says that it was not done, unless it was changed', () => {
    expect(reasonCommand(aGoal(), 'interruption')).toMatchObject({
      result: 'not-done',
      reason: 'interruption',
    });
    const changed = aGoal({ result: 'changed', reason: 'interruption' });
    expect(reasonCommand(changed, 'too-much')).toMatchObject({ result: 'changed', reason: 'too-much' });
    expect(reasonCommand(changed, 'interruption')).toMatchObject({ result: 'changed', reason: null });
  });
});
