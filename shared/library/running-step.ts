/** What the list of sessions says of a meeting that is under way. */
import { z } from 'zod';
import { instantSchema } from '../session/fields.ts';
import { type Course, currentStep, isUnderWay } from '../session/steps.ts';

export const runningStepSchema = z.object({
  name: z.string(),
  plannedMs: z.int(),
  spentMs: z.int(),
  /** Since when its clock runs; null while it stands. */
  runningSince: instantSchema.nullable(),
  /** When the meeting is to be over; null before it has begun. */
  endsAt: instantSchema.nullable(),
});
export type RunningStep = z.infer<typeof runningStepSchema>;

/** The step a meeting is in; null before its first and after its end. */
export function runningStepOf(session: Course): RunningStep | null {
  const step = currentStep(session);
  if (!step || !isUnderWay(session)) return null;
  const { name, plannedMs, spentMs } = step;
  const { runningSince, endsAt } = session.run;
  return { name, plannedMs, spentMs, runningSince, endsAt };
}
