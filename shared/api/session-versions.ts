import { z } from 'zod';
import { cardDifferenceSchema } from '../session/card-difference.ts';
import { instantSchema } from '../session/fields.ts';

/** Why a version is kept until the user decides otherwise. */
export const pinReasons = ['migration', 'import', 'restore', 'halved', 'edited', 'outside'] as const;
export type PinReason = (typeof pinReasons)[number];

/** The name of an earlier version among those of its session; no path. */
export const versionNameSchema = z
  .string()
  .max(80)
  .regex(/^(?:prev|(?:pinned-[a-z]+-)?\d{1,15}-\d{8}T\d{9}Z(?:-\d{1,3})?)\.json$/);

/** An earlier version of a session that can be opened. */
export const sessionVersionSchema = z.object({
  name: versionNameSchema,
  savedAt: instantSchema,
  /** How many cards are on its board. */
  cards: z.int(),
  /** Why it is kept for good; null when it goes with time. */
  pin: z.enum(pinReasons).nullable(),
  /** What going back to it would bring, take away and change. */
  difference: cardDifferenceSchema,
});
export type SessionVersion = z.infer<typeof sessionVersionSchema>;
