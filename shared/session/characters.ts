import { z } from 'zod';

/** What kind of remark an observation is; "tried and learned" weighs as much as a strength. */
export const characters = ['observation', 'strength', 'concern', 'question', 'tried-and-learned'] as const;

export const characterSchema = z.enum(characters);
export type Character = z.infer<typeof characterSchema>;
