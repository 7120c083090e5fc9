/** Pulse and health check: statements and the answers to them. */
import { z } from 'zod';
import { dimensionSchema } from './dimensions.ts';
import { dateSchema, orderSchema, textSchema } from './fields.ts';
import { statementIdSchema } from './ids.ts';
import { roleSchema } from './roles.ts';

export const maxStatementLength = 200;

/** The answers 1 (not at all) to 5 (fully) of the people of each role; a role that gave none is absent. */
export const answersSchema = z.partialRecord(roleSchema, z.array(z.int().min(1).max(5)).min(1).max(100));
export type Answers = z.infer<typeof answersSchema>;

export const statementSchema = z.object({
  id: statementIdSchema,
  /** The same from meeting to meeting, while the wording stays; a new wording begins a new line. */
  line: z.string().regex(/^[a-z0-9-]{1,60}$/),
  dimension: dimensionSchema,
  text: textSchema(maxStatementLength).min(1),
  answers: answersSchema,
  isRevealed: z.boolean(),
  /** The answers of the last meeting that asked the same; null where none did. */
  before: z.object({ date: dateSchema, answers: answersSchema }).nullable(),
  order: orderSchema,
});
export type Statement = z.infer<typeof statementSchema>;
