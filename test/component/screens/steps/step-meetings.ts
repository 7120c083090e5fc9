/** Meetings with steps, and what their strip shows. */
import { page } from 'vitest/browser';
import { minuteMs, notStarted, type Run, type Step } from '../../../../shared/session/run-schema.ts';
import { anObservation, aSession, aStep } from '../../../support/session-builders.ts';

/** Steps that no panel of their own serves. */
export function threeSteps(): [Step, Step, Step] {
  return [
    aStep({ name: 'Welcome', plannedMs: 2 * minuteMs, cue: 'Read the agreements aloud' }),
    aStep({ name: 'Talk it over', plannedMs: 10 * minuteMs, sentence: 'What do we do about it?' }),
    aStep({ name: 'Farewell', plannedMs: 3 * minuteMs }),
  ];
}

/** A meeting that came to this step some time ago and has taken it since; with a card, so that no field takes the focus. */
export function meetingIn(steps: readonly Step[], index: number, agoMs: number, run: Partial<Run> = {}) {
  const since = Date.now() - agoMs;
  const begun = { ...notStarted, startedAt: since, stepId: steps[index]?.id ?? null, runningSince: since };
  return aSession({ steps, observations: [anObservation()], run: { ...begun, ...run } });
}

/** The names of the steps in the strip, in their order. */
export function stripNames(): string[] {
  const strip = page.getByRole('list', { name: 'Steps', exact: true }).element();
  return [...strip.querySelectorAll('button > span:first-of-type')].map((name) => name.textContent ?? '');
}

/** The name of the step that is marked as the current one. */
export function currentName(): string | undefined {
  return document.querySelector('[aria-current="step"] button > span')?.textContent ?? undefined;
}

export const timer = page.getByRole('timer', { name: 'Time left' });
