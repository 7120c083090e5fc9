import { z } from 'zod';
import { instantSchema } from '../fields.ts';

/** A clock that the stage lets run by itself; see run-clock.ts. */
export const stageClockSchema = z.strictObject({
  plannedMs: z.int(),
  spentMs: z.int(),
  runningSince: instantSchema.nullable(),
});
export type StageClock = z.infer<typeof stageClockSchema>;
