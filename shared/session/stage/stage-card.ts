import { z } from 'zod';
import { alsoAbout } from '../about.ts';
import { attributedVoice } from '../attribution.ts';
import { characterSchema } from '../characters.ts';
import { dimensionSchema } from '../dimensions.ts';
import { originOf } from '../own-topics.ts';
import { lensSchema, type Observation, type Session } from '../schema.ts';
import { seenDifferently } from '../sorting.ts';
import { voiceSchema } from './voice-schema.ts';

/** A card without its id: not even ids leave the operator's side. */
export const stageCardSchema = z.strictObject({
  text: z.string(),
  character: characterSchema,
  voice: voiceSchema.nullable(),
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
export function stageCardOf(session: Session, card: Observation, group: string | null = null): StageCard {
  const { text, character, source, lens = null } = card;
  return {
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
