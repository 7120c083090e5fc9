import { expect, it } from 'vitest';
import { meetingTime } from '../../../../shared/session/closing.ts';
import { notStarted } from '../../../../shared/session/run-schema.ts';
import { aSession, aStep, testTime } from '../../../support/session-builders.ts';

const minute = 60_000;

it('counts what the steps took, the running one up to now and the arrival not at all', () => {
  const now = aStep({ kind: 'discuss', spentMs: 2 * minute });
  const session = aSession({
    steps: [aStep({ kind: 'arrive', spentMs: 9 * minute }), aStep({ spentMs: 5 * minute }), now],
    run: {
      ...notStarted,
      startedAt: testTime,
      endsAt: testTime + 60 * minute,
      stepId: now.id,
      runningSince: testTime + 10 * minute,
    },
  });
  expect(meetingTime(session, testTime + 13 * minute)).toEqual({
    plannedMs: 60 * minute,
    spentMs: 10 * minute,
  });
});

it('has no time before it began', () => {
  expect(meetingTime(aSession(), testTime)).toBeNull();
});
