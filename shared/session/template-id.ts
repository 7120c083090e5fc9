import { z } from 'zod';

/** Names the plan of a ceremony: shipped ones by words, those that users make by ids. It can name a file as it is. */
export const templateIdSchema = z.string().regex(/^[a-z0-9-]{1,40}$/);
