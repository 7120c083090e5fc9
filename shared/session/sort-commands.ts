/** What can be said of a card while it is sorted, besides its place. */
import { z } from 'zod';
import { dimensionSchema } from './dimensions.ts';
import { observationIdSchema } from './ids.ts';
import { roleSchema } from './roles.ts';
import { lensSchema } from './schema.ts';

const idsSchema = z.array(observationIdSchema).min(1).max(5_000);

/** What one of two roles chose for a card without seeing the other's choice. */
const choiceSchema = z.strictObject({ role: roleSchema, dimension: dimensionSchema });
export type SplitChoice = z.infer<typeof choiceSchema>;

export const sortCommandSchemas = [
  /** What cards are about besides their column; null: nothing else. */
  z.strictObject({
    type: z.literal('observation.setSecondDimension'),
    ids: idsSchema,
    dimension: dimensionSchema.nullable(),
  }),
  /** Where cards stand under the second lens; null: nowhere. */
  z.strictObject({ type: z.literal('observation.setLens'), ids: idsSchema, lens: lensSchema.nullable() }),
  /** Files a card that two roles looked at blind: alike where they agree, else as a topic that is seen differently. */
  z.strictObject({
    type: z.literal('observation.splitSort'),
    id: observationIdSchema,
    choices: z.tuple([choiceSchema, choiceSchema]),
  }),
] as const;
