/** Arriving: how long until the meeting begins, what it is for, and who is here already. */
import { z } from 'zod';
import { shownPresence } from '../presence.ts';
import type { Session } from '../schema.ts';
import { presenceSchema } from './presence-schema.ts';

export const arriveBodySchema = z.strictObject({
  kind: z.literal('arrive'),
  purpose: z.string(),
  presence: presenceSchema,
});
export type ArriveBody = z.infer<typeof arriveBodySchema>;

/** What the room sees while people arrive. */
export function arriveBodyOf(session: Session): ArriveBody {
  return { kind: 'arrive', purpose: session.purpose, presence: shownPresence(session) };
}
