import { z } from 'zod';
import { roleSchema } from '../roles.ts';

/** Who is in the room, as far as the room may be told. */
export const presenceSchema = z.strictObject({
  count: z.int(),
  roles: z.array(z.strictObject({ role: roleSchema, count: z.int(), names: z.array(z.string()) })),
});
export type Presence = z.infer<typeof presenceSchema>;
