/** Mastery time, as the room sees it. */
import { z } from 'zod';
import { isAhead } from '../goals.ts';
import type { Step } from '../run-schema.ts';
import type { Session } from '../schema.ts';

export const masteryTimeBodySchema = z.strictObject({
  kind: z.literal('mastery-time'),
  /** Half-days of the whole team; null until they are shown: they are private unless the team wants otherwise. */
  halfDays: z.strictObject({ planned: z.int(), taken: z.int() }).nullable(),
  /** Everything of last week is done. */
  isAhead: z.boolean(),
});
export type MasteryTimeBody = z.infer<typeof masteryTimeBodySchema>;

/** What the room sees of its mastery time: that it is ahead, and counts once they are shown. */
export function masteryTimeBodyOf(session: Session, { isRevealed }: Step): MasteryTimeBody {
  const { planned, taken } = session.masteryTime;
  return {
    kind: 'mastery-time',
    halfDays: isRevealed ? { planned, taken } : null,
    isAhead: isAhead(session, 'last'),
  };
}
