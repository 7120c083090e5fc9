import { ApiError } from '../../shared/api/api-error.ts';
import type { SessionNotice } from '../../shared/api/session-notice.ts';
import { emptyHistory } from '../../shared/session/history.ts';
import type { SessionId } from '../../shared/session/ids.ts';
import type { Session } from '../../shared/session/schema.ts';
import type { SessionFileContent } from '../../shared/session-file/session-file.ts';
import { fingerprint } from '../document/fingerprint.ts';
import { createLiveDocument } from '../document/live-document.ts';
import type { StoredOutcome } from '../storage/read-session-file.ts';
import type { SessionFiles } from '../storage/session-files.ts';
import type { Scheduler } from '../storage/session-saver.ts';
import type { AcknowledgedRevs } from './acknowledged-revs.ts';
import type { EventBus } from './event-bus.ts';
import { problemMessage } from './file-problems.ts';
import { createLiveSession, type LiveSession } from './live-session.ts';
import { openingNotice } from './opening-notice.ts';
import { settleOutsideChange } from './outside-change.ts';

interface LiveSessionsOptions {
  readonly files: SessionFiles;
  readonly events: EventBus;
  readonly now: () => number;
  readonly scheduler: Scheduler;
  readonly appVersion: string;
  readonly newId: () => string;
  readonly acknowledgedRevs: AcknowledgedRevs;
  /** Another host has the folder: every look at a session is a fresh one, and leaves nothing behind. */
  readonly isReadOnly: () => boolean;
}

/** The sessions that are open in this host: at most one live value for each file. */
export interface LiveSessions {
  /** Opens a session, or gives the one that is open. Rejects with an ApiError when its file cannot be opened. */
  open(id: SessionId): Promise<LiveSession>;
  /** Saves a new session durably. */
  create(session: Session): Promise<void>;
  /** Saves what is unsaved and lets the session go; for a file that is about to move. */
  release(id: SessionId): Promise<void>;
  /** After the folder was another computer's: lets go of what it may have changed, and saves what it has not got. */
  takeUp(): Promise<void>;
  /** Saves everything; false when something could not be saved. */
  flush(): Promise<boolean>;
}

/** Looks after the open sessions of one data folder. */
export function createLiveSessions(options: LiveSessionsOptions): LiveSessions {
  const { files, events, now, scheduler, appVersion, newId, acknowledgedRevs, isReadOnly } = options;
  const live = new Map<SessionId, Promise<LiveSession>>();
  /** The version after the last one of a session that was let go of: a window that still shows it must not take a later change for one it has had. */
  const nextVersions = new Map<SessionId, number>();

  const newClientId = () => fingerprint(newId());

  function animate(content: SessionFileContent, notice: SessionNotice | null): LiveSession {
    const { id } = content.session;
    return createLiveSession({
      ...{ content, notice, appVersion, now, newId, newClientId, events, scheduler },
      firstVersion: nextVersions.get(id) ?? 0,
      async write(unsaved) {
        await files.write(id, unsaved);
        acknowledgedRevs.note(id, unsaved.rev);
      },
      settle: (request) => settleOutsideChange({ ...request, files, nowMs: now() }),
    });
  }

  function letGo(id: SessionId, session: LiveSession): void {
    session.stop();
    nextVersions.set(id, session.version() + 1);
    live.delete(id);
  }

  async function read(id: SessionId): Promise<LiveSession> {
    const outcome = await (isReadOnly() ? files.read(id) : files.open(id));
    if (outcome.kind !== 'ok' && outcome.kind !== 'edited') throw cannotOpen(outcome);
    const { content } = outcome;
    const notice = await openingNotice(files, outcome, acknowledgedRevs.of(id));
    // Said once: from here on the file counts as it is.
    acknowledgedRevs.note(id, content.rev);
    return animate(content, notice);
  }

  return {
    async open(id) {
      const known = live.get(id);
      // What another computer has not got stays in sight; everything else is read anew, because it may change it.
      if (known && (!isReadOnly() || (await known).isUnsaved())) return known;
      const opening = read(id);
      if (isReadOnly()) return opening;
      live.set(id, opening);
      try {
        return await opening;
      } catch (error) {
        live.delete(id);
        throw error;
      }
    },
    async create(session) {
      const savedAt = new Date(now()).toISOString();
      const document = createLiveDocument({ stored: { session }, newClientId }).texts();
      await files.write(session.id, {
        ...{ rev: 1, savedAt, app: appVersion, session, history: emptyHistory, document },
      });
      acknowledgedRevs.note(session.id, 1);
      events.publish('library.changed', {});
    },
    async release(id) {
      const session = await live.get(id);
      if (!session) return;
      if (!(await session.flush())) {
        throw new ApiError(
          'unavailable',
          'This session has changes that are not saved yet. It was left where it is.',
        );
      }
      letGo(id, session);
    },
    async takeUp() {
      for (const [id, opening] of [...live]) {
        const session = await opening;
        if (session.isUnsaved()) session.retrySave();
        else letGo(id, session);
      }
    },
    async flush() {
      const outcomes = await Promise.all([...live.values()].map(async (session) => (await session).flush()));
      return outcomes.every(Boolean);
    },
  };
}

function cannotOpen(outcome: Exclude<StoredOutcome, { kind: 'ok' | 'edited' }>): ApiError {
  if (outcome.kind === 'missing' || outcome.kind === 'copy') {
    return new ApiError('not-found', 'This session is not here any more. It may be in the bin.');
  }
  return new ApiError('conflict', problemMessage(outcome));
}
