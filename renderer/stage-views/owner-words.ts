import type { StageOwner } from '../../shared/session/stage/owner.ts';
import { voiceWords } from './voice-words.ts';

/** Who does it, as far as it may be said; an owner nobody may name is passed over. */
export function ownerWords({ isKnown, voice }: StageOwner): string {
  if (!isKnown) return 'no owner';
  return voice ? voiceWords(voice) : '';
}
