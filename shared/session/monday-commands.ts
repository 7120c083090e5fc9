/** What can be done to the goals of a week, to makers' own tasks and to mastery time. */
import { z } from 'zod';
import { dimensionSchema } from './dimensions.ts';
import { dateSchema } from './fields.ts';
import { goalIdSchema, personIdSchema, taskIdSchema } from './ids.ts';
import { goalSchema } from './monday-schema.ts';

// Texts are cut to their rules by the command's handler, which can say why it refuses one; this bound is for bad senders.
const rawTextSchema = z.string().max(20_000);
const rawCountSchema = z.int().min(-1_000_000).max(1_000_000);
const { week, result, reason, link } = goalSchema.shape;

export const mondayCommandSchemas = [
  /** A new goal goes to the end of its week. */
  z.strictObject({ type: z.literal('goal.add'), id: goalIdSchema, week, text: rawTextSchema }),
  z.strictObject({
    type: z.literal('goal.update'),
    id: goalIdSchema,
    text: rawTextSchema.optional(),
    note: rawTextSchema.optional(),
    dimension: dimensionSchema.nullable().optional(),
  }),
  /** Says how a goal went; a reason is kept only with what was not done or changed. */
  z.strictObject({ type: z.literal('goal.setResult'), id: goalIdSchema, result, reason }),
  z.strictObject({ type: z.literal('goal.setLink'), id: goalIdSchema, link }),
  z.strictObject({ type: z.literal('goal.remove'), id: goalIdSchema }),

  z.strictObject({
    type: z.literal('task.add'),
    id: taskIdSchema,
    personId: personIdSchema,
    date: dateSchema,
    text: rawTextSchema,
  }),
  z.strictObject({ type: z.literal('task.edit'), id: taskIdSchema, text: rawTextSchema }),
  z.strictObject({ type: z.literal('task.remove'), id: taskIdSchema }),

  /** Half-days of the whole team; what is left out stays. */
  z.strictObject({
    type: z.literal('masteryTime.set'),
    planned: rawCountSchema.optional(),
    taken: rawCountSchema.optional(),
  }),
] as const;
