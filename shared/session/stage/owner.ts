/** Who does an action, as far as the room may know. */
import { z } from 'zod';
import { attributedVoice, roleOf } from '../attribution.ts';
import type { Session } from '../schema.ts';
import type { Source } from '../sources.ts';
import { voiceSchema } from './voice-schema.ts';

export const stageOwnerSchema = z.strictObject({
  /** Somebody owns it, whether or not it may be said who. */
  isKnown: z.boolean(),
  voice: voiceSchema.nullable(),
});
export type StageOwner = z.infer<typeof stageOwnerSchema>;

/** The owner with the attribution the session allows; a person who has gone counts as none. */
export function stageOwnerOf(session: Session, owner: Source): StageOwner {
  return { isKnown: roleOf(session, owner) !== null, voice: attributedVoice(session, owner) };
}
