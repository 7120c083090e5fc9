/** The minutes of a session in the words that are shipped, for an audience. */
import { defaultPreferences } from '../../../../shared/api/preferences.ts';
import type { MinutesAudience } from '../../../../shared/minutes/choices.ts';
import { minutesOf } from '../../../../shared/minutes/minutes-model.ts';
import { minutesText } from '../../../../shared/minutes/minutes-text.ts';
import type { Session } from '../../../../shared/session/schema.ts';

export function minutesFor(session: Session, audience: MinutesAudience = 'squad') {
  return minutesOf(session, { vocabulary: defaultPreferences.vocabulary, audience });
}

/** The same as GitHub's Markdown. */
export function text(session: Session, audience: MinutesAudience = 'squad'): string {
  return minutesText(minutesFor(session, audience), 'github');
}
