import { describe, expect, it } from 'vitest';
import {
  daysAfter,
  daysSince,
  escalationOf,
  isAnswered,
  isLater,
  isPutOffTooOften,
  nextToAnswer,
  promiseAt,
  promisesOf,
  proposedLaterDay,
} from '../../../../shared/session/look-back.ts';
import { notStarted } from '../../../../shared/session/run-schema.ts';
import { aDecision, anAction } from '../../../support/outcome-builders.ts';
import { aSession, testTime } from '../../../support/session-builders.ts';

const date = '2026-11-20';
const carriedFrom = '2026-10-23';

describe('what is looked back at', () => {
  it('is what was promised before, actions first, and nothing of this meeting or of the bin', () => {
    const split = anAction({ carriedFrom, what: 'Split slow tests' });
    const call = aDecision({ carriedFrom, revisitOn: date, what: 'No release call' });
    const session = aSession({
      date,
      actions: [split, anAction(), anAction({ carriedFrom, deletedAt: testTime })],
      decisions: [
        call,
        aDecision({ revisitOn: date }),
        aDecision({ carriedFrom, revisitOn: date, deletedAt: testTime }),
      ],
    });
    expect(promisesOf(session).map(({ record }) => record.what)).toEqual([
      'Split slow tests',
      'No release call',
    ]);
  });

  it('stays on the list when it was answered', () => {
    const session = aSession({
      date,
      actions: [anAction({ carriedFrom, state: 'done' })],
      decisions: [aDecision({ carriedFrom, state: 'kept', revisitOn: '2027-01-15' })],
    });
    expect(promisesOf(session)).toHaveLength(2);
    expect(promisesOf(session).every((promised) => isAnswered(promised, date))).toBe(true);
  });

  it('stands at the first one until another is in focus', () => {
    const actions = [anAction({ carriedFrom }), anAction({ carriedFrom })];
    const at = (focusId: string | null) => promiseAt(aSession({ actions, run: { ...notStarted, focusId } }));
    expect(at(null)).toBe(0);
    expect(at(actions[1]?.id ?? '')).toBe(1);
    expect(at('gone')).toBe(0);
  });
});

describe('an open action', () => {
  const answered = (due: string | null) =>
    isAnswered({ kind: 'action', record: anAction({ carriedFrom, due }) }, date);

  it('waits for an answer until its day is a later one', () => {
    expect(answered(null)).toBe(false);
    expect(answered(date)).toBe(false);
    expect(answered('2026-12-04')).toBe(true);
  });

  it('is put off twice, and the third time is once too often', () => {
    expect([0, 1, 2, 3].map((postponed) => isPutOffTooOften(anAction({ postponed })))).toEqual([
      false,
      false,
      true,
      true,
    ]);
  });
});

describe('days', () => {
  it('are counted across months and leap years', () => {
    expect(daysSince('2026-10-23', '2026-11-20')).toBe(28);
    expect(daysSince('2028-02-28', '2028-03-01')).toBe(2);
    expect(daysAfter('2028-02-28', 2)).toBe('2028-03-01');
    expect(daysAfter('2026-11-20', 14)).toBe('2026-12-04');
  });

  it('are none where the dates stand the wrong way round', () => {
    expect(daysSince('2026-11-21', '2026-11-20')).toBe(0);
  });
});

describe('what comes next', () => {
  const answered = anAction({ carriedFrom, what: 'Done already', state: 'done' });
  const first = anAction({ carriedFrom, what: 'First' });
  const last = anAction({ carriedFrom, what: 'Last' });
  const actions = [first, answered, last];
  const at = (focusId: string) => aSession({ date, actions, run: { ...notStarted, focusId } });

  it('is the next promise that is open, and after the last the first', () => {
    expect(nextToAnswer(at(first.id))?.record.what).toBe('Last');
    expect(nextToAnswer(at(last.id))?.record.what).toBe('First');
  });

  it('is nothing when only the one that is looked at is open', () => {
    expect(
      nextToAnswer({ ...at(first.id), actions: { [first.id]: first, [answered.id]: answered } }),
    ).toBeUndefined();
  });

  it('a later day comes after the meeting’s own', () => {
    const days = ['2026-11-19', date, '2026-11-21', '', null];
    expect(days.map((day) => isLater(day, date))).toEqual([false, false, true, false, false]);
  });

  it('the one proposed is the next meeting’s, or two weeks on where that is not known', () => {
    expect(proposedLaterDay(aSession({ date, nextDate: '2026-12-11' }))).toBe('2026-12-11');
    expect(proposedLaterDay(aSession({ date, nextDate: null }))).toBe('2026-12-04');
  });

  it('what is raised to the tribe says how often and since when it was put off', () => {
    const action = anAction({ what: 'Ask for staging', carriedFrom, postponed: 2, dimension: 'autonomy' });
    expect(escalationOf(action)).toEqual({
      problem: 'Ask for staging',
      tried: 'put off twice since 2026-10-23',
      dimension: 'autonomy',
      secondDimension: null,
      carriedFrom,
    });
    expect(escalationOf(anAction({ carriedFrom: null })).tried).toBe('');
  });
});
