/** What the clock says: computed from when it was started, so it is right after a crash, a sleep or a reload. */
import type { TopicId } from './ids.ts';
import { longestStepMs, type Run, type Step } from './run-schema.ts';
import { type Course, currentStep, stepsInOrder } from './steps.ts';
import { topicRecord } from './topics.ts';

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

/** The clock of the topic in focus, as far as it is known without the time of day; all in milliseconds. */
export interface TopicClock {
  readonly topicId: TopicId;
  /** Time given to it; null when nobody gave it a share. */
  readonly plannedMs: number | null;
  /** What it took until the clock was last started. */
  readonly spentMs: number;
  /** Since when the clock runs; null while it stands. */
  readonly runningSince: number | null;
}

/** The clock of the topic that is being discussed; null outside a discussion. */
export function topicClockOf(session: Course): TopicClock | null {
  const { run } = session;
  const step = currentStep(session);
  if (step?.kind !== 'discuss' || run.focusId === null) return null;
  const topicId = run.focusId as TopicId;
  const { plannedMs, spentMs } = topicRecord(session, topicId);
  // Below zero where the topic was taken up while the clock ran: the stretch before does not count for it.
  return {
    topicId,
    plannedMs,
    spentMs: spentMs + step.spentMs - run.focusedAtMs,
    runningSince: run.runningSince,
  };
}

/** What the topic that is being discussed has taken until `at`. */
export function spentOnTopic(session: Course, at: number): number {
  const clock = topicClockOf(session);
  if (!clock) return 0;
  const spentMs = spentUntil(at, clock.spentMs, clock.runningSince);
  return Math.max(topicRecord(session, clock.topicId).spentMs, spentMs);
}

/** What is left of the time given to the topic that is being discussed; null where none was. */
function topicLeftMs(session: Course, at: number): number | null {
  const plannedMs = topicClockOf(session)?.plannedMs ?? null;
  return plannedMs === null ? null : plannedMs - spentOnTopic(session, at);
}

/**
 * When the meeting will be over if this step and those to come take the time planned for them. A topic that was given more
 * than is left of its step is talked about to its end.
 */
export function expectedEnd(session: Course, at: number): number {
  const steps = stepsInOrder(session);
  const here = steps.findIndex((step) => step.id === session.run.stepId);
  const ahead = steps.filter((step, index) => index > here && !step.isSkipped);
  const nowMs = Math.max(0, clockOf(session, at)?.leftMs ?? 0, topicLeftMs(session, at) ?? 0);
  const leftMs = ahead.map((step) => Math.max(0, step.plannedMs - step.spentMs));
  return at + leftMs.reduce((sum, ms) => sum + ms, nowMs);
}

/** A moment at which the clock that the room sees asks to be heard: shortly before its time is over, and when it is. */
export interface TimeSignal {
  readonly kind: 'soon' | 'over';
  readonly at: number;
}

/** How long before the end it is said that the time is nearly over. */
const soonMs = 30_000;

/** The signals that are still to come: of the topic that has a clock of its own, else of the current step; none while it stands. */
export function signalsAhead(session: Course, at: number): TimeSignal[] {
  const clock = clockOf(session, at);
  if (!clock?.isRunning) return [];
  const over = at + (topicLeftMs(session, at) ?? clock.leftMs);
  const signals: TimeSignal[] = [
    { kind: 'soon', at: over - soonMs },
    { kind: 'over', at: over },
  ];
  return signals.filter((signal) => signal.at > at);
}
