/** Opening: what the meeting is for, how people want to work together, and who is here. */
import { z } from 'zod';
import { shownPresence } from '../presence.ts';
import type { Session } from '../schema.ts';
import { presenceSchema } from './presence-schema.ts';

export const openBodySchema = z.strictObject({
  kind: z.literal('open'),
  purpose: z.string(),
  /** One line for each. */
  agreements: z.array(z.string()),
  presence: presenceSchema,
});
export type OpenBody = z.infer<typeof openBodySchema>;

/** What the room sees while a meeting is opened. */
export function openBodyOf(session: Session): OpenBody {
  const agreements = session.agreements
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return { kind: 'open', purpose: session.purpose, agreements, presence: shownPresence(session) };
}
