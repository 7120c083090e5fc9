/** What can be done to the statements of a pulse or a health check, and to the answers to them. */
import { z } from 'zod';
import { dimensionSchema } from './dimensions.ts';
import { statementIdSchema } from './ids.ts';
import { answersBeforeSchema, maxAnswersPerRole, statementLineSchema } from './pulse-schema.ts';
import { roleSchema } from './roles.ts';

/** Most statements of one meeting. */
export const maxStatements = 30;

const rawTextSchema = z.string().max(20_000);

/** A statement as it is chosen. */
export const newStatementSchema = z.strictObject({
  id: statementIdSchema,
  /** Null for one of the squad's own: its line follows from its wording. */
  line: statementLineSchema.nullable(),
  dimension: dimensionSchema,
  text: rawTextSchema,
  before: answersBeforeSchema,
});
export type NewStatement = z.infer<typeof newStatementSchema>;

export const pulseCommandSchemas = [
  /** Adds statements in front of `beforeId`, or at the end. */
  z.strictObject({
    type: z.literal('statement.add'),
    statements: z.array(newStatementSchema).min(1).max(maxStatements),
    beforeId: statementIdSchema.nullable(),
  }),
  /** A new wording begins a new line: what was answered before belongs to the old one. */
  z.strictObject({
    type: z.literal('statement.update'),
    id: statementIdSchema,
    text: rawTextSchema.optional(),
    dimension: dimensionSchema.optional(),
  }),
  z.strictObject({
    type: z.literal('statement.move'),
    id: statementIdSchema,
    beforeId: statementIdSchema.nullable(),
  }),
  z.strictObject({ type: z.literal('statement.remove'), id: statementIdSchema }),
  /** The fingers that the people of a role show, in place of those they showed before; none takes them back. */
  z.strictObject({
    type: z.literal('statement.answer'),
    id: statementIdSchema,
    role: roleSchema,
    // Which answers there are is the rules' to tell; these bounds are for bad senders.
    answers: z.array(z.int().min(0).max(9)).max(maxAnswersPerRole),
  }),
  /** Shows the room the answers to a statement, or hides them again. */
  z.strictObject({
    type: z.literal('statement.reveal'),
    id: statementIdSchema,
    isRevealed: z.boolean(),
  }),
] as const;
