import { expect, test } from 'vitest';
import { runningStepOf } from '../../../../shared/library/running-step.ts';
import { applied, aSession, aStep, testTime } from '../../../support/session-builders.ts';

const step = aStep({ name: 'Discuss', plannedMs: 600_000 });
const session = aSession({ steps: [step] });
const begun = applied(session, { type: 'run.goTo', stepId: step.id });

test('a meeting under way tells its step, the clock of it and its end', () => {
  expect(runningStepOf(begun)).toEqual({
    name: 'Discuss',
    plannedMs: 600_000,
    spentMs: 0,
    runningSince: testTime,
    endsAt: testTime + 600_000,
  });
  const paused = applied(begun, { type: 'run.pause' }, testTime + 60_000);
  expect(runningStepOf(paused)).toMatchObject({ spentMs: 60_000, runningSince: null });
});

test('before its first step and after its end a meeting is not under way', () => {
  expect(runningStepOf(session)).toBeNull();
  expect(runningStepOf(applied(begun, { type: 'run.end' }))).toBeNull();
  expect(runningStepOf(applied(begun, { type: 'step.remove', id: step.id }))).toBeNull();
});
