/** What last week suggests to talk about, as the room reads it. */
import { z } from 'zod';
import { dimensionSchema } from '../dimensions.ts';
import type { Session } from '../schema.ts';
import { suggestedObservations } from '../suggested-observations.ts';

const stageSuggestionSchema = z.strictObject({
  text: z.string(),
  dimension: dimensionSchema,
  isTaken: z.boolean(),
});

export const suggestionsBodySchema = z.strictObject({
  kind: z.literal('suggestions'),
  suggestions: z.array(stageSuggestionSchema),
});
export type SuggestionsBody = z.infer<typeof suggestionsBodySchema>;

/** What the room sees of the suggestions, those that became cards marked. */
export function suggestionsBodyOf(session: Session): SuggestionsBody {
  const suggestions = suggestedObservations(session).map(({ observation, isTaken }) => {
    const { text, dimension } = observation;
    return { text, dimension, isTaken };
  });
  return { kind: 'suggestions', suggestions };
}
