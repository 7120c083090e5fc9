/** What the user is told when a session is opened whose file is not the one saved here last. */
import type { SessionNotice } from '../../shared/api/session-notice.ts';
import type { SessionFileContent } from '../../shared/session-file/session-file.ts';
import type { SessionFiles } from '../storage/session-files.ts';

interface OpenedFile {
  readonly kind: 'ok' | 'edited';
  readonly content: SessionFileContent;
}

/** The notice for a file that is older than what was saved here, or was edited; null when all is as it was left. */
export async function openingNotice(
  files: SessionFiles,
  { kind, content }: OpenedFile,
  acknowledgedRev: number | null,
): Promise<SessionNotice | null> {
  if (acknowledgedRev !== null && content.rev < acknowledgedRev) return olderNotice(files, content);
  if (kind === 'ok') return null;
  return {
    kind: 'edited-outside',
    message:
      'This meeting’s file was changed outside SquadMAP. It was opened as it is now, and a copy of it was kept under earlier versions.',
    versionName: null,
    secondId: null,
  };
}

async function olderNotice(
  files: SessionFiles,
  { rev, session }: SessionFileContent,
): Promise<SessionNotice> {
  const versions = await files.listVersions(session.id);
  const newer = versions.find((version) => version.content.rev > rev);
  return {
    kind: 'older-than-saved',
    message: `This meeting’s file is older than what was saved here last; a sync tool or a restored disk may have set it back. ${
      newer
        ? 'Nothing was changed; a newer version is among the earlier versions.'
        : 'Nothing was changed; look for a newer copy before you go on.'
    }`,
    versionName: newer?.name ?? null,
    secondId: null,
  };
}
