import { describe, expect, it } from 'vitest';
import { stepTimes, withEarlierTimes } from '../../../../shared/library/flight-record.ts';
import { minuteMs, type StepKind } from '../../../../shared/session/run-schema.ts';
import type { Session } from '../../../../shared/session/schema.ts';
import { aSession, aStep, type SessionParts } from '../../../support/session-builders.ts';

const next = { squad: 'Falcon', kind: 'squadmap', date: '2026-12-04' } as const;

/** A meeting on that day of November whose Observe took so many minutes. */
function meeting(day: number, minutes: number, given: SessionParts = {}): Session {
  const step = aStep({ kind: 'observe', name: 'Observe', spentMs: minutes * minuteMs });
  return aSession({ date: `2026-11-${String(day).padStart(2, '0')}`, steps: [step], ...given });
}

const minutesOf = (sessions: readonly Session[]) =>
  stepTimes(next, sessions).map(({ name, tookMs, meetings }) => [name, tookMs / minuteMs, meetings]);

describe('how long a step takes', () => {
  it('is the middle of the last five meetings of the squad and kind', () => {
    const five = [meeting(20, 14), meeting(13, 3), meeting(6, 16), meeting(5, 40), meeting(4, 12)];
    expect(minutesOf([...five, meeting(3, 100), meeting(2, 100)])).toEqual([['Observe', 14, 5]]);
  });

  it('is the mean of the two in the middle of an even number, in whole minutes', () => {
    expect(minutesOf([meeting(20, 10), meeting(13, 13)])).toEqual([['Observe', 12, 2]]);
    expect(minutesOf([meeting(20, 0.5)])).toEqual([['Observe', 1, 1]]);
    expect(minutesOf([meeting(20, 900)])).toEqual([['Observe', 240, 1]]);
  });

  it.each<[string, SessionParts]>([
    ['other kinds', { kind: 'tribemap' }],
    ['other squads', { squad: 'Owl' }],
    ['samples', { isSample: true }],
    ['later days', { date: '2026-12-05' }],
  ])('takes no account of %s', (_what, given) => {
    expect(minutesOf([meeting(20, 14, given)])).toEqual([]);
  });

  it('takes no account of steps that were skipped, walked past or arrivals, and looks further back for meetings with a clock', () => {
    const step = (kind: StepKind, spentMs: number, isSkipped = false) =>
      aStep({ kind, name: kind, spentMs, isSkipped });
    const steps = [step('sort', 10_000), step('vote', 300_000, true), step('arrive', 300_000)];
    const walkedThrough = Array.from({ length: 5 }, (_, i) => meeting(20 + i, 0, { steps }));
    expect(minutesOf([...walkedThrough, meeting(3, 9)])).toEqual([['Observe', 9, 1]]);
  });

  it('is told apart by kind and name', () => {
    const steps = [
      aStep({ kind: 'talk', name: 'Stance', spentMs: 2 * minuteMs }),
      aStep({ kind: 'talk', name: 'Picture', spentMs: 8 * minuteMs }),
    ];
    expect(minutesOf([meeting(20, 0, { steps })])).toEqual([
      ['Stance', 2, 1],
      ['Picture', 8, 1],
    ]);
  });
});

it('plans what is known as it was and leaves the rest', () => {
  const times = stepTimes(next, [meeting(20, 14)]);
  const planned = [
    aStep({ kind: 'observe', name: 'observe', plannedMs: 12 * minuteMs }),
    aStep({ kind: 'observe', name: 'Observe again', plannedMs: 6 * minuteMs }),
  ];
  expect(withEarlierTimes(planned, times).map(({ plannedMs }) => plannedMs / minuteMs)).toEqual([14, 6]);
});
