/** What can be done to the steps of a meeting and to its clock. */
import { z } from 'zod';
import { stepIdSchema } from './ids.ts';
import { longestStepMs, stepKindSchema } from './run-schema.ts';

/** Most steps of one meeting. */
export const maxSteps = 60;

const rawTextSchema = z.string().max(20_000);
// The bounds of a step are the rules' to tell; these are for bad senders.
const rawDurationSchema = z
  .int()
  .min(-longestStepMs * 10)
  .max(longestStepMs * 10);

/** A step as it is planned. */
export const plannedStepSchema = z.strictObject({
  id: stepIdSchema,
  kind: stepKindSchema,
  name: rawTextSchema,
  plannedMs: rawDurationSchema,
  cue: rawTextSchema,
  sentence: rawTextSchema,
});
export type PlannedStep = z.infer<typeof plannedStepSchema>;

export const stepCommandSchemas = [
  /** Adds steps in front of `beforeId`, or at the end. */
  z.strictObject({
    type: z.literal('step.add'),
    steps: z.array(plannedStepSchema).min(1).max(maxSteps),
    beforeId: stepIdSchema.nullable(),
  }),
  z.strictObject({
    type: z.literal('step.update'),
    id: stepIdSchema,
    ...plannedStepSchema.omit({ id: true, kind: true }).partial().shape,
  }),
  z.strictObject({ type: z.literal('step.move'), id: stepIdSchema, beforeId: stepIdSchema.nullable() }),
  z.strictObject({ type: z.literal('step.skip'), id: stepIdSchema, isSkipped: z.boolean() }),
  z.strictObject({ type: z.literal('step.remove'), id: stepIdSchema }),
  /** Gives a step more time, or less. */
  z.strictObject({ type: z.literal('step.addTime'), id: stepIdSchema, byMs: rawDurationSchema }),
  /** Shows the room what was gathered in a step, or hides it again. */
  z.strictObject({ type: z.literal('step.reveal'), id: stepIdSchema, isRevealed: z.boolean() }),

  /** Enters a step; its clock runs. The first step but the arrival begins the meeting. */
  z.strictObject({ type: z.literal('run.goTo'), stepId: stepIdSchema }),
  z.strictObject({ type: z.literal('run.pause') }),
  z.strictObject({ type: z.literal('run.resume') }),
  /** Turns to a card, topic, action or statement; null: to none. */
  z.strictObject({ type: z.literal('run.focus'), id: z.string().max(60).nullable() }),
  z.strictObject({ type: z.literal('run.end') }),
] as const;
