import type { CallOutput } from '../../shared/api/contract.ts';
import { sessionFileName } from '../../shared/session/session-file-name.ts';
import {
  type SessionFileContent,
  type Sha256,
  serializeSessionFile,
} from '../../shared/session-file/session-file.ts';
import type { Platform } from '../platform.ts';
import { offerText } from './offer-text.ts';

/** Offers the user a copy of the session as a file. */
export async function exportSession(
  content: SessionFileContent,
  sha256: Sha256,
  platform: Pick<Platform, 'saveText'>,
): Promise<CallOutput<'session.export'>> {
  const fileName = sessionFileName(content.session, 'squadmap');
  const text = serializeSessionFile(content, sha256);
  return offerText(platform, fileName, text);
}
