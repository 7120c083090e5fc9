/** Pulse and health check: statements and the answers to them. */
import { z } from 'zod';
import { dimensionSchema } from './dimensions.ts';
import { dateSchema, orderSchema, textSchema } from './fields.ts';
import { statementIdSchema } from './ids.ts';
import { roleSchema } from './roles.ts';

export const maxStatementLength = 200;

/** Most people of one role who answer. */
export const maxAnswersPerRole = 100;

export const lowestAnswer = 1;
export const highestAnswer = 5;

/** All answers there are, from the lowest to the highest. */
export const allAnswers: readonly number[] = Array.from(
  { length: highestAnswer - lowestAnswer + 1 },
  (_, index) => lowestAnswer + index,
);

/** The same from meeting to meeting, while the wording stays; see statement-lines.ts. */
export const statementLineSchema = z.string().regex(/^[a-z0-9-]{1,60}$/);

/** The answers 1 (not at all) to 5 (fully) of the people of each role; a role that gave none is absent. */
export const answersSchema = z.partialRecord(
  roleSchema,
  z.array(z.int().min(lowestAnswer).max(highestAnswer)).min(1).max(maxAnswersPerRole),
);

/** The answers of the last meeting that asked the same; null where none did. */
export const answersBeforeSchema = z.object({ date: dateSchema, answers: answersSchema }).nullable();

export const statementSchema = z.object({
  id: statementIdSchema,
  line: statementLineSchema,
  dimension: dimensionSchema,
  text: textSchema(maxStatementLength).min(1),
  answers: answersSchema,
  isRevealed: z.boolean(),
  before: answersBeforeSchema,
  order: orderSchema,
});
export type Statement = z.infer<typeof statementSchema>;
