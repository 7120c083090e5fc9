import type { StageOwner } from '../../shared/session/stage/owner.ts';
import { displayText } from '../../shared/session/text.ts';
import { roleNames } from '../../shared/templates/words.ts';

/** Who does it, as far as it may be said; an owner nobody may name is passed over. */
export function ownerWords({ isKnown, voice }: StageOwner): string {
  if (!isKnown) return 'no owner';
  if (voice === null) return '';
  return voice.name === null ? roleNames[voice.role] : displayText(voice.name);
}
