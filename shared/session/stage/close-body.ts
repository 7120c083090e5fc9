/** The end of a meeting, as the room sees it. */
import { z } from 'zod';
import { fingerCounts } from '../closing.ts';
import { dateSchema } from '../fields.ts';
import type { Step } from '../run-schema.ts';
import type { Session } from '../schema.ts';

export const closeBodySchema = z.strictObject({
  kind: z.literal('close'),
  /** How many hands were counted. */
  hands: z.int(),
  /** How many of them showed 0, 1, 2, 3, 4 and 5 fingers; null until that is revealed. */
  counts: z.array(z.int()).length(6).nullable(),
  nextDate: dateSchema.nullable(),
});
export type CloseBody = z.infer<typeof closeBodySchema>;

/** What the room sees at the end: how well the time was spent, once it is revealed, and when it meets next. */
export function closeBodyOf(session: Session, { isRevealed }: Step): CloseBody {
  const { fistOfFive, nextDate } = session;
  const counts = isRevealed ? fingerCounts(fistOfFive) : null;
  return { kind: 'close', hands: fistOfFive.length, counts, nextDate };
}
