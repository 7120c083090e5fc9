import { expect, test } from 'vitest';
import { newestFirst } from '../../../../../renderer/screens/home/newest-first.ts';
import { sessionToContinue } from '../../../../../renderer/screens/home/session-to-continue.ts';
import type { SessionSummary } from '../../../../../shared/api/library-entries.ts';
import type { SessionId } from '../../../../../shared/session/ids.ts';

function aSummary(squad: string, date: string, savedAt: number, isSample = false): SessionSummary {
  return {
    id: 'session000000001' as SessionId,
    kind: 'squadmap',
    squad,
    date,
    isSample,
    createdAt: savedAt,
    savedAt,
    counts: { none: 0, mastery: 0, autonomy: 0, purpose: 0 },
    people: [],
    running: null,
    hasEnded: false,
    isEditedOutside: false,
  };
}

const old = aSummary('Old', '2026-11-05', 9);
const today = aSummary('Today', '2026-11-20', 5);
const sample = aSummary('Sample', '2026-11-20', 20, true);

test('the meeting of today is the one to continue', () => {
  expect(sessionToContinue([old, today, sample], '2026-11-20')).toBe(today);
});

test('on another day it is the one worked on last', () => {
  expect(sessionToContinue([today, old], '2026-12-01')).toBe(old);
});

const step = { name: 'Discuss', plannedMs: 600_000, spentMs: 0, runningSince: 1_000, endsAt: null };

test('a meeting that runs goes before all others, a sample too', () => {
  const running = { ...sample, running: step };
  expect(sessionToContinue([today, running], '2026-11-20')).toBe(running);
  const lateNight = { ...old, running: step };
  expect(sessionToContinue([today, lateNight], '2026-11-20')).toBe(lateNight);
});

test('a meeting of another day that was left paused is not running', () => {
  const left = { ...old, running: { ...step, runningSince: null } };
  expect(sessionToContinue([left, today], '2026-11-20')).toBe(today);
});

test('a meeting that has ended is nothing to continue', () => {
  expect(sessionToContinue([{ ...today, hasEnded: true }, old], '2026-11-20')).toBe(old);
  expect(sessionToContinue([{ ...today, hasEnded: true }], '2026-11-20')).toBeUndefined();
});

test('a sample is nothing to continue', () => {
  expect(sessionToContinue([sample], '2026-11-20')).toBeUndefined();
});

test('the list has the latest day first, and of one day the session made last', () => {
  const morning = aSummary('Morning', '2026-11-20', 1);
  expect(newestFirst([old, morning, today]).map(({ squad }) => squad)).toEqual(['Today', 'Morning', 'Old']);
});
