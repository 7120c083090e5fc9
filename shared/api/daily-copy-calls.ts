/** The calls about the daily copy of the data. No call names a path: the host lets the user choose a folder. */
import { z } from 'zod';

const operator: { readonly audiences: readonly ['operator'] } = { audiences: ['operator'] };
const nothing = z.strictObject({});

/** What the windows show of the daily copy. */
export const dailyCopySchema = z.object({
  /** Shown to the user; null when there is no daily copy. */
  folder: z.string().nullable(),
  /** Whether the folder is chosen here; otherwise it is named when the app is started. */
  canChoose: z.boolean(),
  isRunning: z.boolean(),
  /** Epoch milliseconds. */
  lastAt: z.number().nullable(),
  /** Why the last try failed, in a sentence. */
  failure: z.string().nullable(),
});
export type DailyCopyState = z.infer<typeof dailyCopySchema>;

export const dailyCopyCalls = {
  /** Asks the user for a folder, in a dialog of the system, and makes the first copy. */
  'dailyCopy.choose': {
    ...operator,
    input: nothing,
    output: z.discriminatedUnion('outcome', [
      z.object({ outcome: z.enum(['cancelled', 'chosen']) }),
      z.object({ outcome: z.literal('unusable'), message: z.string() }),
    ]),
  },
  /** Makes a copy now. */
  'dailyCopy.run': { ...operator, input: nothing, output: z.object({}) },
  /** Ends the daily copy; what was copied stays. */
  'dailyCopy.stop': { ...operator, input: nothing, output: z.object({}) },
} as const;
