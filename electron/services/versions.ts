/** The earlier versions of a session: to look at, and to go back to. */
import { ApiError } from '../../shared/api/api-error.ts';
import type { Applied } from '../../shared/api/contract.ts';
import { maxPreviewedCards } from '../../shared/api/import-calls.ts';
import type { SessionVersion } from '../../shared/api/session-versions.ts';
import { type MergePreview, mergePreview } from '../../shared/library/merge-preview.ts';
import { cardDifference } from '../../shared/session/card-difference.ts';
import type { CommandId, SessionId } from '../../shared/session/ids.ts';
import type { Session } from '../../shared/session/schema.ts';
import { countCards } from '../storage/count-cards.ts';
import type { StoredVersion } from '../storage/kept-versions.ts';
import type { SessionFiles } from '../storage/session-files.ts';
import type { LiveSessions } from './live-sessions.ts';

export interface VersionsService {
  list(id: SessionId): Promise<SessionVersion[]>;
  preview(
    id: SessionId,
    name: string,
  ): Promise<{ version: SessionVersion; session: Session; preview: MergePreview }>;
  /** Goes back to a version; what stood there before is pinned, and undo takes the step back. */
  restore(id: SessionId, name: string, requestId: CommandId): Promise<Applied>;
}

/** The service behind the calls `versions.*`. */
export function createVersionsService(files: SessionFiles, liveSessions: LiveSessions): VersionsService {
  async function read(id: SessionId, name: string): Promise<StoredVersion> {
    const version = await files.readVersion(id, name);
    if (version) return version;
    throw new ApiError('not-found', 'This version is not there any more. Nothing was changed.');
  }

  return {
    async list(id) {
      const { session } = (await liveSessions.look(id)).snapshot();
      return (await files.listVersions(id)).map((version) => versionOf(version, session));
    },
    async preview(id, name) {
      const { session } = (await liveSessions.look(id)).snapshot();
      const version = await read(id, name);
      const earlier = version.content.session;
      const preview = mergePreview(session, earlier, earlier);
      const listed = { ...preview, cards: preview.cards.slice(0, maxPreviewedCards) };
      return { version: versionOf(version, session), session: earlier, preview: listed };
    },
    async restore(id, name, requestId) {
      const live = await liveSessions.open(id);
      const version = await read(id, name);
      if (!(await live.flush())) {
        throw new ApiError(
          'unavailable',
          'The meeting as it is now could not be saved first, so it was left as it is.',
        );
      }
      // Whatever happens next: what is there now stays to be had.
      await live.pin('restore');
      return live.restore(version.content.session, requestId);
    },
  };
}

function versionOf({ name, pin, content }: StoredVersion, now: Session): SessionVersion {
  return {
    ...{ name, pin, savedAt: Date.parse(content.savedAt), cards: countCards(content.session) },
    difference: cardDifference(now, content.session),
  };
}
