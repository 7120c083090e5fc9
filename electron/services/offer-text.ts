import type { Platform } from '../platform.ts';
import { withStorageFailures } from './storage-failures.ts';

/** What became of a text that was offered: in a file, given up, or for the window to hand over. */
export type OfferedText =
  | { outcome: 'saved'; fileName: string }
  | { outcome: 'cancelled' }
  | { outcome: 'download'; fileName: string; text: string };

/** Lets the user choose a file for the text, or hands it to the window where there is no file dialog. */
export async function offerText(
  platform: Pick<Platform, 'saveText'>,
  fileName: string,
  text: string,
): Promise<OfferedText> {
  const saved = await withStorageFailures(() => platform.saveText(fileName, text), true);
  switch (saved.kind) {
    case 'saved':
      return { outcome: 'saved', fileName: saved.fileName };
    case 'cancelled':
      return { outcome: 'cancelled' };
    case 'download':
      return { outcome: 'download', fileName, text };
  }
}
