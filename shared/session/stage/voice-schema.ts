import { z } from 'zod';
import { roleSchema } from '../roles.ts';

/** Who says or does something, as far as the room may be told; see attribution.ts. */
export const voiceSchema = z.strictObject({ role: roleSchema, name: z.string().nullable() });
