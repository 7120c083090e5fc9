import type { CallOutput } from '../../shared/api/contract.ts';
import type { Vocabulary } from '../../shared/api/preferences.ts';
import type { MinutesAudience, MinutesFlavour } from '../../shared/minutes/choices.ts';
import { minutesFileName } from '../../shared/minutes/minutes-file-name.ts';
import { minutesOf } from '../../shared/minutes/minutes-model.ts';
import { minutesText } from '../../shared/minutes/minutes-text.ts';
import type { Session } from '../../shared/session/schema.ts';
import type { Platform } from '../platform.ts';

export interface SaveMinutesOptions {
  readonly session: Session;
  readonly flavour: MinutesFlavour;
  readonly audience: MinutesAudience;
  readonly vocabulary: Vocabulary;
  readonly platform: Pick<Platform, 'saveText'>;
}

/** Lets the user choose a file for the minutes, or hands them to the window where there is no file dialog. */
export async function saveMinutes(options: SaveMinutesOptions): Promise<CallOutput<'minutes.save'>> {
  const { session, flavour, audience, vocabulary, platform } = options;
  const fileName = minutesFileName(session, flavour);
  const text = minutesText(minutesOf(session, { vocabulary, audience }), flavour);
  const saved = await platform.saveText(fileName, text);
  switch (saved.kind) {
    case 'saved':
      return { outcome: 'saved', fileName: saved.fileName };
    case 'cancelled':
      return { outcome: 'cancelled' };
    case 'download':
      return { outcome: 'download', fileName, text };
  }
}
