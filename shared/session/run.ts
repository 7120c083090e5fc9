/** Rules of the meeting's course: which step it is in, what that is about now, and how its clock is kept. */
import type { StepId, TopicId } from './ids.ts';
import { hasOutcomes } from './outcome-views.ts';
import { type Refusal, refuse } from './refusal.ts';
import { spentOn } from './run-clock.ts';
import { shortestTakenMs } from './run-schema.ts';
import type { Session } from './schema.ts';
import { currentStep, stepsInOrder } from './steps.ts';
import { withRecords } from './tables.ts';
import type { Topic } from './topic-schema.ts';

/** Enters a step at that time and lets its clock run. */
export function goToStep(session: Session, stepId: StepId, at: number): Session | Refusal {
  const step = session.steps[stepId];
  if (!step) return refuse('unknown-step');
  if (session.run.stepId === stepId && session.run.endedAt === null) return session;
  const left = withStoppedClock(leaveFocus(session, at), at);
  const entered = step.isSkipped ? withRecords(left, 'steps', [{ ...step, isSkipped: false }]) : left;
  const run = { ...entered.run, stepId, runningSince: at, endedAt: null };
  const begun =
    step.kind === 'arrive' || run.startedAt !== null ? run : { ...run, ...beginning(entered, at) };
  return { ...entered, run: begun };
}

/** Stops the clock of the step. */
export function pause(session: Session, at: number): Session | Refusal {
  if (session.run.runningSince === null) return refuse('clock-stands');
  return withStoppedClock(session, at);
}

/** Lets the clock of the step run on. */
export function resume(session: Session, at: number): Session | Refusal {
  if (!currentStep(session)) return refuse('no-step');
  if (session.run.runningSince !== null) return session;
  return { ...session, run: { ...session.run, runningSince: at, endedAt: null } };
}

/** Turns to something else within the step. */
export function focusOn(session: Session, id: string | null, at: number): Session {
  if (session.run.focusId === id) return session;
  const left = leaveFocus(session, at);
  const step = currentStep(left);
  const focusedAtMs = step ? spentOn(step, left.run, at) : 0;
  return { ...left, run: { ...left.run, focusId: id, focusedAtMs } };
}

/** Closes the meeting: the clock stands, everything can still be changed. */
export function endRun(session: Session, at: number): Session | Refusal {
  if (session.run.stepId === null) return refuse('no-step');
  const stopped = withStoppedClock(leaveFocus(session, at), at);
  return { ...stopped, run: { ...stopped.run, endedAt: at } };
}

/** A topic that is left was discussed, and the time it has taken is kept with it; one that was only walked past is still to discuss. */
function leaveFocus(session: Session, at: number): Session {
  const { run } = session;
  const step = currentStep(session);
  const topic = run.focusId === null ? undefined : session.topics[run.focusId as TopicId];
  const cleared = { ...session, run: { ...run, focusId: null, focusedAtMs: 0 } };
  if (step?.kind !== 'discuss' || !topic) return cleared;
  const spentMs = topic.spentMs + Math.max(0, spentOn(step, run, at) - run.focusedAtMs);
  const left = { ...topic, spentMs };
  if (topic.state !== 'open') return withRecords(cleared, 'topics', [left]);
  const passed = wasWalkedPast(session, left);
  // It gets its share of what is left then, and not of what was left now.
  const changed: Topic = passed ? { ...left, plannedMs: null } : { ...left, state: 'discussed' };
  return withRecords(cleared, 'topics', [changed]);
}

/** Nothing was noted and hardly any time spent; while the clock stands nobody knows how long it was talked about. */
function wasWalkedPast(session: Session, topic: Topic): boolean {
  const { id, saw, ours, privateNote, extensions, spentMs } = topic;
  const isShort = session.run.runningSince !== null && spentMs < shortestTakenMs;
  const isNoted = [saw, ours, privateNote].some((note) => note !== '') || extensions.length > 0;
  return isShort && !isNoted && !hasOutcomes(session, id);
}

function withStoppedClock(session: Session, at: number): Session {
  const step = currentStep(session);
  const stopped = { ...session, run: { ...session.run, runningSince: null } };
  if (!step || session.run.runningSince === null) return stopped;
  return withRecords(stopped, 'steps', [{ ...step, spentMs: spentOn(step, session.run, at) }]);
}

/** A meeting is agreed to last as long as its steps, the arrival before it apart. */
function beginning(session: Session, at: number): { startedAt: number; endsAt: number } {
  const steps = stepsInOrder(session).filter((step) => !step.isSkipped && step.kind !== 'arrive');
  return { startedAt: at, endsAt: at + steps.reduce((sum, step) => sum + step.plannedMs, 0) };
}
