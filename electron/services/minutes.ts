import type { CallOutput } from '../../shared/api/contract.ts';
import type { Vocabulary } from '../../shared/api/preferences.ts';
import type { MinutesAudience, MinutesFlavour } from '../../shared/minutes/choices.ts';
import { minutesFileName } from '../../shared/minutes/minutes-file-name.ts';
import { minutesOf } from '../../shared/minutes/minutes-model.ts';
import { minutesText } from '../../shared/minutes/minutes-text.ts';
import type { Session } from '../../shared/session/schema.ts';
import type { Platform } from '../platform.ts';
import { offerText } from './offer-text.ts';

export interface SaveMinutesOptions {
  readonly session: Session;
  readonly flavour: MinutesFlavour;
  readonly audience: MinutesAudience;
  readonly vocabulary: Vocabulary;
  readonly platform: Pick<Platform, 'saveText'>;
}

/** Offers the user the minutes as a file. */
export async function saveMinutes(options: SaveMinutesOptions): Promise<CallOutput<'minutes.save'>> {
  const { session, flavour, audience, vocabulary, platform } = options;
  const fileName = minutesFileName(session, flavour);
  const text = minutesText(minutesOf(session, { vocabulary, audience }), flavour);
  return offerText(platform, fileName, text);
}
