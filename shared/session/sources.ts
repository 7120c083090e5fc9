import { z } from 'zod';
import { personIdSchema } from './ids.ts';
import { roleSchema } from './roles.ts';

/** Who something comes from, or who does it. A person whom an observation names is in the people table. */
export const sourceSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('person'), personId: personIdSchema }),
  z.object({ kind: z.literal('role'), role: roleSchema }),
  z.object({ kind: z.literal('unknown') }),
]);
export type Source = z.infer<typeof sourceSchema>;
