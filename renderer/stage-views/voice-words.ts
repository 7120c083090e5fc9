import type { Voice } from '../../shared/session/attribution.ts';
import { displayText } from '../../shared/session/text.ts';
import { roleNames } from '../../shared/templates/words.ts';

/** A name, or the role of somebody whose name may not be said. */
export function voiceWords({ role, name }: NonNullable<Voice>): string {
  return name === null ? roleNames[role] : displayText(name);
}
