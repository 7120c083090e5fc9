import { z } from 'zod';

/** A step of which the room sees its name and its line, and nothing else. */
export const talkBodySchema = z.strictObject({ kind: z.literal('talk') });
