import type { CallOutput } from '../../shared/api/contract.ts';
import { sessionFileName } from '../../shared/session/session-file-name.ts';
import {
  type SessionFileContent,
  type Sha256,
  serializeSessionFile,
} from '../../shared/session-file/session-file.ts';
import type { Platform } from '../platform.ts';

/** Lets the user choose a file for a copy of the session, or hands it to the window where there is no file dialog. */
export async function exportSession(
  content: SessionFileContent,
  sha256: Sha256,
  platform: Pick<Platform, 'saveText'>,
): Promise<CallOutput<'session.export'>> {
  const fileName = sessionFileName(content.session, 'squadmap');
  const text = serializeSessionFile(content, sha256);
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
