import { z } from 'zod';
import { attributedVoice } from '../attribution.ts';
import { characterSchema } from '../characters.ts';
import { roleSchema } from '../roles.ts';
import type { Observation, Session } from '../schema.ts';

export const stageCardSchema = z.strictObject({
  /** A running number within the view, so that not even ids leave the operator's side. */
  key: z.int(),
  text: z.string(),
  character: characterSchema,
  voice: z.strictObject({ role: roleSchema, name: z.string().nullable() }).nullable(),
  /** The name of its group (empty for a group without a name); null when it stands alone. */
  group: z.string().nullable(),
});
export type StageCard = z.infer<typeof stageCardSchema>;

/** A card as the room may see it, with the attribution the session allows. */
export function stageCardOf(
  session: Session,
  { text, character, source }: Observation,
  key: number,
  group: string | null,
): StageCard {
  return { key, text, character, voice: attributedVoice(session, source), group };
}
