/** The Monday meeting: goals of a week, makers' own tasks, mastery time. */
import { z } from 'zod';
import { aboutFields, dateSchema, orderSchema, textSchema } from './fields.ts';
import { goalIdSchema, personIdSchema, taskIdSchema } from './ids.ts';
import { maxOutcomeLength } from './outcome-schema.ts';

export const missReasons = [
  'waiting-for-others',
  'unclear-why',
  'missing-skill',
  'interruption',
  'too-much',
] as const;
export const missReasonSchema = z.enum(missReasons);
export type MissReason = z.infer<typeof missReasonSchema>;

export const goalSchema = z.object({
  id: goalIdSchema,
  text: textSchema(maxOutcomeLength).min(1),
  week: z.enum(['last', 'this']),
  /** How it went; null until it was looked back at. */
  result: z.enum(['done', 'not-done', 'changed']).nullable(),
  /** Why it was not done, or changed. */
  reason: missReasonSchema.nullable(),
  note: textSchema(maxOutcomeLength),
  /** How well it is tied to our purpose, in words and never as a percentage. */
  link: z.enum(['clear', 'weak', 'none']).nullable(),
  ...aboutFields,
  order: orderSchema,
});
export type Goal = z.infer<typeof goalSchema>;

/** A goal of which no more is known than its words. */
export const blankGoal = {
  result: null,
  reason: null,
  note: '',
  link: null,
  dimension: null,
  secondDimension: null,
} as const satisfies Partial<Goal>;

/** Most tasks of one's own that a maker sets out to do on one day. */
export const maxTasksPerDay = 2;

/** A task that its maker owns; nobody reports on it. */
export const taskSchema = z.object({
  id: taskIdSchema,
  personId: personIdSchema,
  date: dateSchema,
  text: textSchema(maxOutcomeLength).min(1),
  order: orderSchema,
});
export type Task = z.infer<typeof taskSchema>;

/** Half-days for learning, of the whole team: counts only, nobody's name. */
export const masteryTimeSchema = z.object({
  planned: z.int().min(0).max(500),
  taken: z.int().min(0).max(500),
});
