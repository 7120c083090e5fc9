/** What can be done at the end of a meeting. */
import { z } from 'zod';

// How many hands can be counted is the rules' to tell; this bound is for bad senders.
const rawFingersSchema = z.array(z.int().min(0).max(5)).max(5_000);

export const closeCommandSchemas = [
  /** The fist of five: how well the time was spent, one number for each hand. */
  z.strictObject({ type: z.literal('close.setFingers'), fingers: rawFingersSchema }),
] as const;
