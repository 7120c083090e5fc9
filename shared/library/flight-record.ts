/** What earlier meetings tell of how long their steps really take. */
import { longestStepMs, minuteMs, type Step, shortestTakenMs } from '../session/run-schema.ts';
import type { Session } from '../session/schema.ts';
import { rowsOf } from '../session/tables.ts';
import { earlierMeetings } from './earlier-meetings.ts';

/** How many meetings are looked at. */
const meetingsLookedAt = 5;

/** How long a step of that kind and name took, as the median of the last meetings that had it. */
export interface StepTime extends Pick<Step, 'kind' | 'name'> {
  /** Whole minutes, in milliseconds. */
  readonly tookMs: number;
  /** Of how many meetings. */
  readonly meetings: number;
}

/** The times of the squad's last five meetings of that kind that were held with a clock. */
export function stepTimes(
  next: Pick<Session, 'squad' | 'date' | 'kind'>,
  all: readonly Session[],
): StepTime[] {
  const held = earlierMeetings(next, all)
    .filter((meeting) => meeting.kind === next.kind && timedSteps(meeting).length > 0)
    .slice(0, meetingsLookedAt);
  const taken = new Map<string, Step[]>();
  for (const step of held.flatMap(timedSteps)) {
    const key = keyOf(step);
    taken.set(key, [...(taken.get(key) ?? []), step]);
  }
  return [...taken.values()].flatMap((steps) => {
    const [first] = steps;
    if (!first) return [];
    const { kind, name } = first;
    return [{ kind, name, tookMs: planOf(steps.map(({ spentMs }) => spentMs)), meetings: steps.length }];
  });
}

/** The time that is known for a step; undefined where none is. */
export function timeOf(step: Pick<Step, 'kind' | 'name'>, times: readonly StepTime[]): StepTime | undefined {
  return times.find((time) => keyOf(time) === keyOf(step));
}

/** The plan with each step as long as it took before, where that is known. */
export function withEarlierTimes<Planned extends Pick<Step, 'kind' | 'name' | 'plannedMs'>>(
  steps: readonly Planned[],
  times: readonly StepTime[],
): Planned[] {
  return steps.map((step) => ({ ...step, plannedMs: timeOf(step, times)?.tookMs ?? step.plannedMs }));
}

/** Nobody measures an arrival: it ends when the meeting begins. */
function timedSteps(meeting: Session): Step[] {
  return rowsOf(meeting.steps).filter(
    ({ kind, spentMs, isSkipped }) => kind !== 'arrive' && spentMs >= shortestTakenMs && !isSkipped,
  );
}

function keyOf({ kind, name }: Pick<Step, 'kind' | 'name'>): string {
  return `${kind} ${name.toLocaleLowerCase()}`;
}

/** The middle one, or the mean of the two in the middle, in whole minutes that a step may have. */
function planOf(times: readonly number[]): number {
  const sorted = times.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const lower = sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
  const minutes = Math.round((upper + lower) / 2 / minuteMs);
  return Math.min(Math.max(minutes, 1) * minuteMs, longestStepMs);
}
