import { z } from 'zod';

/** Whether all changes of a session are durable: on the disk and flushed, not merely handed over. */
export const saveStateSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('saved') }),
  z.object({ kind: z.literal('saving') }),
  z.object({
    kind: z.literal('failed'),
    /** Follows "Not saved: " on the screen. */
    reason: z.string(),
    /** What happens next and what to do, in one or two sentences. */
    advice: z.string(),
    /** The file was moved or removed: saving makes it again only when the user says so. */
    isFileGone: z.boolean().optional(),
    /** The same for its folder, which may be on a drive that comes back. */
    isFolderGone: z.boolean().optional(),
  }),
]);
export type SaveState = z.infer<typeof saveStateSchema>;
