import { ApiError } from '../../shared/api/api-error.ts';
import { emptyHistory } from '../../shared/session/history.ts';
import type { SessionId } from '../../shared/session/ids.ts';
import type { Session } from '../../shared/session/schema.ts';
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
import { createSessionInMemory } from './session-in-memory.ts';
import { createSessionView, type SessionView } from './session-view.ts';

interface LiveSessionsOptions {
  readonly files: SessionFiles;
  readonly events: EventBus;
  readonly now: () => number;
  readonly scheduler: Scheduler;
  readonly appVersion: string;
  readonly newId: () => string;
  readonly acknowledgedRevs: AcknowledgedRevs;
  /** Another host has the folder: every look at a session is a fresh one. */
  readonly isReadOnly: () => boolean;
  /** Why nothing may be changed here now; null when everything may. */
  readonly whyNot: () => string | null;
}

/** The sessions that are open in this host: at most one live value for each file. */
export interface LiveSessions {
  /** Opens a session to change it, or gives the one that is open. Rejects with an ApiError when it cannot be changed. */
  open(id: SessionId): Promise<LiveSession>;
  /** A session to look at, which is never saved. Rejects with an ApiError when its file cannot be opened. */
  look(id: SessionId): Promise<SessionView>;
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
  const { files, events, now, scheduler, appVersion, newId, acknowledgedRevs, isReadOnly, whyNot } = options;
  const live = new Map<SessionId, Promise<LiveSession>>();
  /** The version after the last one of a session that was let go of: a window that still shows it must not take a later change for one it has had. */
  const nextVersions = new Map<SessionId, number>();

  const newClientId = () => fingerprint(newId());

  function letGo(id: SessionId, session: LiveSession): void {
    session.stop();
    nextVersions.set(id, session.version() + 1);
    live.delete(id);
  }

  async function openable(outcome: StoredOutcome) {
    if (outcome.kind !== 'ok' && outcome.kind !== 'edited') throw cannotOpen(outcome);
    const { content } = outcome;
    const { id } = content.session;
    const notice = await openingNotice(files, outcome, acknowledgedRevs.of(id));
    // Said once: from here on the file counts as it is.
    acknowledgedRevs.note(id, content.rev);
    return { content, notice };
  }

  async function bringToLife(id: SessionId): Promise<LiveSession> {
    // Of its own: a session that was let go of must not save over what its successor opened.
    const own = files.forOpener();
    const opened = await openable(await own.open(id));
    return createLiveSession({
      ...{ ...opened, appVersion, now, newId, newClientId, events, scheduler },
      firstVersion: nextVersions.get(id) ?? 0,
      async write(unsaved) {
        await own.write(id, unsaved);
        acknowledgedRevs.note(id, unsaved.rev);
      },
      pin: (why) => own.pin(id, why),
      settle: (request) => settleOutsideChange({ ...request, files: own, nowMs: now() }),
    });
  }

  async function lookAtFile(id: SessionId, before?: LiveSession): Promise<SessionView> {
    const { content, notice } = await openable(await files.read(id));
    const firstVersion = before ? before.version() + 1 : nextVersions.get(id);
    return createSessionView({
      ...{ notice, appVersion, now },
      memory: createSessionInMemory({ content, now, newClientId, events, firstVersion }),
      saveState: () => ({ kind: 'saved' }),
      savedRev: () => content.rev,
    });
  }

  async function open(id: SessionId): Promise<LiveSession> {
    const sentence = whyNot();
    if (sentence !== null) throw new ApiError('conflict', sentence);
    const known = live.get(id);
    if (known) return known;
    const opening = bringToLife(id);
    live.set(id, opening);
    try {
      return await opening;
    } catch (error) {
      live.delete(id);
      throw error;
    }
  }

  return {
    open,
    async look(id) {
      const known = await live.get(id);
      // What another computer has not got stays in sight; everything else is read anew, because it may change it.
      if (known && (!isReadOnly() || known.isUnsaved())) return known;
      return whyNot() === null ? open(id) : lookAtFile(id, known);
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
