/** What the clock says: computed from when it was started, so it is right after a crash, a sleep or a reload. */
import { longestStepMs, type Run, type Step } from './run-schema.ts';
import { type Course, currentStep, stepsInOrder } from './steps.ts';

/** The clock of the step a meeting is in; all times in milliseconds. */
export interface StepClock {
  readonly plannedMs: number;
  readonly spentMs: number;
  /** Below zero it is over by that much. */
  readonly leftMs: number;
  readonly isRunning: boolean;
}

/**
 * What a step has taken until `at`. A clock that was set back counts nothing meanwhile, and a stretch longer than any step
 * may be (a computer that was left asleep) counts as that long, so that no jump of the clock can spoil the record.
 */
export function spentOn(step: Step, run: Run, at: number): number {
  return run.stepId === step.id ? spentUntil(at, step.spentMs, run.runningSince) : step.spentMs;
}

/** The same from the figures alone. */
export function spentUntil(at: number, spentMs: number, runningSince: number | null): number {
  if (runningSince === null) return spentMs;
  return spentMs + Math.min(Math.max(at - runningSince, 0), longestStepMs);
}

/** The clock of the current step; null in none. */
export function clockOf(session: Course, at: number): StepClock | null {
  const step = currentStep(session);
  if (!step) return null;
  const spentMs = spentOn(step, session.run, at);
  const { plannedMs } = step;
  return { plannedMs, spentMs, leftMs: plannedMs - spentMs, isRunning: session.run.runningSince !== null };
}

/** When the meeting will be over if this step and those to come take the time planned for them. */
export function expectedEnd(session: Course, at: number): number {
  const steps = stepsInOrder(session);
  const here = steps.findIndex((step) => step.id === session.run.stepId);
  const ahead = steps.filter((step, index) => index >= here && (!step.isSkipped || index === here));
  const leftMs = ahead.map((step) => Math.max(0, step.plannedMs - spentOn(step, session.run, at)));
  return at + leftMs.reduce((sum, ms) => sum + ms, 0);
}

/** A moment at which the clock of a step asks to be heard: shortly before its time is over, and when it is. */
export interface TimeSignal {
  readonly kind: 'soon' | 'over';
  readonly at: number;
}

/** How long before the end of a step it is said that the time is nearly over. */
const soonMs = 30_000;

/** The signals that are still to come in the current step; none while its clock stands. */
export function signalsAhead(session: Course, at: number): TimeSignal[] {
  const clock = clockOf(session, at);
  if (!clock?.isRunning) return [];
  const over = at + clock.leftMs;
  const signals: TimeSignal[] = [
    { kind: 'soon', at: over - soonMs },
    { kind: 'over', at: over },
  ];
  return signals.filter((signal) => signal.at > at);
}
