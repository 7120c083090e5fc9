import { z } from 'zod';
import { alsoAbout } from '../about.ts';
import { attributedVoice } from '../attribution.ts';
import { characterSchema } from '../characters.ts';
import { dimensionSchema } from '../dimensions.ts';
import { originOf } from '../own-topics.ts';
import { roleSchema } from '../roles.ts';
import { lensSchema, type Observation, type Session } from '../schema.ts';
import { seenDifferently } from '../sorting.ts';

export const stageCardSchema = z.strictObject({
  /** A running number within the view, so that not even ids leave the operator's side. */
  key: z.int(),
  text: z.string(),
  character: characterSchema,
  voice: z.strictObject({ role: roleSchema, name: z.string().nullable() }).nullable(),
  /** The name of its group (empty for a group without a name); null when it stands alone. */
  group: z.string().nullable(),
  /** What it is about besides its column, and where it stands under the second lens. */
  alsoAbout: dimensionSchema.nullable(),
  lens: lensSchema.nullable(),
  /** Whether two roles filed it differently; which ones stays with the operator. */
  isSeenDifferently: z.boolean(),
  /** The squad it was brought from, empty for a topic of the meeting's own; null where squads are not told apart. */
  origin: z.string().nullable(),
});
export type StageCard = z.infer<typeof stageCardSchema>;

/** A card as the room may see it, with the attribution the session allows. */
export function stageCardOf(
  session: Session,
  card: Observation,
  key: number,
  group: string | null,
): StageCard {
  const { text, character, source, lens = null } = card;
  return {
    key,
    text,
    character,
    voice: attributedVoice(session, source),
    group,
    alsoAbout: alsoAbout(card),
    lens,
    isSeenDifferently: seenDifferently(session, card.id).length > 0,
    origin: originOf(session, card),
  };
}
