/** Sorting: one card at a time, alone; of the others only how many there are. */
import { z } from 'zod';
import { groupOf, observationIdsOf } from '../board-items.ts';
import { dimensionSchema, dimensions } from '../dimensions.ts';
import type { ItemId } from '../ids.ts';
import type { Session } from '../schema.ts';
import { countByColumn } from '../views.ts';
import { focusListOf, focusOf } from '../walk.ts';
import { stageCardOf, stageCardSchema } from './stage-card.ts';

export const sortBodySchema = z.strictObject({
  kind: z.literal('sort'),
  /** The card in focus, or all cards of the group in focus; none when everything is sorted. */
  cards: z.array(stageCardSchema),
  heads: z.array(z.strictObject({ dimension: dimensionSchema, count: z.int() })),
  /** Which card this is of all that there are, from 1. */
  number: z.int(),
  count: z.int(),
});
export type SortBody = z.infer<typeof sortBodySchema>;

/** What the room sees while cards are sorted. */
export function sortBodyOf(session: Session): SortBody {
  const counts = countByColumn(session);
  const sorted = dimensions.reduce((sum, dimension) => sum + counts[dimension], 0);
  const focus = focusOf(session);
  const group = focus === null ? undefined : groupOf(session, focus);
  const ids = focus === null ? [] : observationIdsOf(session, [focus as ItemId]);
  const list = focusListOf(session);
  const ahead = observationIdsOf(session, list.slice(0, list.indexOf(focus ?? '')) as ItemId[]).length;
  return {
    kind: 'sort',
    cards: ids.flatMap((id) => {
      const card = session.observations[id];
      return card ? [stageCardOf(session, card, group?.name)] : [];
    }),
    heads: dimensions.map((dimension) => ({ dimension, count: counts[dimension] })),
    number: Math.min(sorted + ahead + 1, sorted + counts.none),
    count: sorted + counts.none,
  };
}
