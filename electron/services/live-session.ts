/** The one writer of an open session: takes commands, keeps the history, tells the windows, saves. */
import type { Applied, SessionSnapshot } from '../../shared/api/contract.ts';
import type { SaveState } from '../../shared/api/save-state.ts';
import type { SessionNotice } from '../../shared/api/session-notice.ts';
import { applyCommand } from '../../shared/session/apply-command.ts';
import type { CommandRequest } from '../../shared/session/commands.ts';
import {
  emptyHistory,
  type History,
  recordChange,
  recordMerge,
  redoLast,
  undoLast,
} from '../../shared/session/history.ts';
import type { CommandId, SessionId } from '../../shared/session/ids.ts';
import { type Refusal, refusalSentence } from '../../shared/session/refusal.ts';
import type { Session } from '../../shared/session/schema.ts';
import { applyDiff, diffSessions, type SessionDiff } from '../../shared/session/session-diff.ts';
import type { SessionFileContent } from '../../shared/session-file/session-file.ts';
import { createLiveDocument } from '../document/live-document.ts';
import type { StoredCopy } from '../document/open-document.ts';
import { createSessionSaver, type Scheduler } from '../storage/session-saver.ts';
import type { EventBus } from './event-bus.ts';
import { createOnce } from './once.ts';
import { isReplacedOutside, type Settled } from './outside-change.ts';

/** Everybody at the operator's windows is one author. */
const author = 'operator';

interface LiveSessionOptions {
  readonly content: SessionFileContent;
  readonly appVersion: string;
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** Resolves when the content is durable. */
  readonly write: (content: SessionFileContent) => Promise<void>;
  /** Finds a place for a version that cannot be saved because the file was changed outside; null when there is none now. */
  readonly settle: (ours: SessionFileContent, secondId: SessionId) => Promise<Settled | null>;
  readonly newId: () => string;
  /** A random integer of 32 bits. */
  readonly newClientId: () => number;
  /** What the first window to open the session is told. */
  readonly notice: SessionNotice | null;
  readonly events: EventBus;
  readonly scheduler: Scheduler;
}

export interface LiveSession {
  snapshot(): SessionSnapshot;
  /** The same with what the user has to be told, once. */
  snapshotWithNotice(): SessionSnapshot;
  apply(request: CommandRequest): Promise<Applied>;
  undo(requestId: CommandId): Promise<Applied>;
  redo(requestId: CommandId): Promise<Applied>;
  /** Goes back to an earlier version, as one change that can be undone. */
  restore(earlier: Session, requestId: CommandId): Promise<Applied>;
  /** The session with another copy of it merged in, to look at; null when that copy does not fit. */
  mergedWith(copy: StoredCopy): Session | null;
  /** Merges another copy of the session in, as one change that can be undone. */
  merge(copy: StoredCopy, requestId: CommandId): Promise<Applied>;
  /** What a file for others holds: everything but the steps that could be undone. */
  contentToGive(): SessionFileContent;
  retrySave(): void;
  /** Resolves once nothing is unsaved; false when the disk refused. */
  flush(): Promise<boolean>;
  /** Ends the tries to save; for a session that goes to the bin. */
  stop(): void;
}

interface Change {
  readonly session: Session;
  readonly history: History;
  readonly diff: SessionDiff;
  /** The id of the step that is undone or done again, in case it is a merge; `done`: the document holds the change. */
  readonly mergeStep?: CommandId | 'done' | undefined;
}

const cannotMerge: Applied = {
  outcome: 'refused',
  reason: 'unsound-copy',
  message:
    'This copy does not fit to the meeting, so nothing was changed. It can be imported as a meeting of its own.',
};

/** Brings a session to life from what its file holds. */
export function createLiveSession(options: LiveSessionOptions): LiveSession {
  const { content, events, now, scheduler, appVersion, newClientId } = options;
  let { session, history } = content;
  let document = createLiveDocument({ stored: content, newClientId });
  let savedRev = content.rev;
  let version = 0;
  let { notice } = options;
  /** Changes up to this version are durable in a second session; theirs stands in the file since. */
  let keptApartVersion = -1;
  let saveState: SaveState = { kind: 'saved' };
  const once = createOnce<CommandId, Applied>();

  function contentOf(part: { session: Session; history: History }): SessionFileContent {
    const savedAt = new Date(now()).toISOString();
    return { rev: savedRev + 1, savedAt, app: appVersion, ...part, document: document.texts() };
  }

  function tell(told: SessionNotice): void {
    events.publish('session.noticed', { sessionId: session.id, notice: told });
    events.publish('library.changed', {});
  }

  /** Takes over what another program wrote, once all of ours is durable elsewhere. */
  function adopt(theirs: SessionFileContent): void {
    const diff = diffSessions(session, theirs.session);
    ({ session, history } = theirs);
    document = createLiveDocument({ stored: theirs, newClientId });
    savedRev = theirs.rev;
    keptApartVersion = version;
    version += 1;
    const requestId = options.newId() as CommandId;
    events.publish('session.changed', { sessionId: session.id, version, diff, requestId, ...top() });
  }

  async function settleOrThrow(error: unknown): Promise<void> {
    const secondId = options.newId() as SessionId;
    for (;;) {
      const reached = version;
      const ours = contentOf({ session, history });
      const settled = await options.settle(ours, secondId);
      if (!settled) throw error;
      // What was done meanwhile has to be in the second session as well.
      if (settled.kind === 'apart' && version !== reached) continue;
      if (settled.kind === 'apart') adopt(settled.theirs);
      else savedRev = ours.rev;
      return tell(settled.notice);
    }
  }

  const saver = createSessionSaver<{ session: Session; history: History; version: number }>({
    async write(unsaved) {
      if (unsaved.version <= keptApartVersion) return;
      const content = contentOf({ session: unsaved.session, history: unsaved.history });
      try {
        await options.write(content);
        savedRev = content.rev;
      } catch (error) {
        if (!isReplacedOutside(error)) throw error;
        await settleOrThrow(error);
      }
    },
    keyOf: (unsaved) => String(unsaved.version),
    durableKey: '0',
    onState(state) {
      saveState = state;
      events.publish('session.saveStateChanged', { sessionId: session.id, saveState });
    },
    scheduler,
  });

  function top() {
    const typeOf = (entries: History['undo']) =>
      entries.findLast((entry) => entry.author === author)?.type ?? null;
    return { undo: typeOf(history.undo), redo: typeOf(history.redo) };
  }

  /** Keeps the document in step. Undoing a merge leads back to the document before it, so that it can be merged again. */
  function follow({ diff, mergeStep }: Change): void {
    if (mergeStep === 'done') return;
    if (mergeStep === undefined || !document.travel(mergeStep, session)) document.follow(diff);
  }

  async function take(change: Change, requestId: CommandId): Promise<Applied> {
    if (change.diff.length > 0) {
      ({ session, history } = change);
      follow(change);
      version += 1;
      events.publish('session.changed', {
        sessionId: session.id,
        version,
        diff: change.diff,
        requestId,
        ...top(),
      });
    }
    const reached = version;
    const { saved } = await saver.save({ session, history, version });
    return { outcome: 'applied', version: reached, isDurable: saved };
  }

  return {
    snapshot: () => ({ session, version, saveState, notice: null, ...top() }),
    snapshotWithNotice() {
      const told = notice;
      notice = null;
      return { session, version, saveState, notice: told, ...top() };
    },
    apply: (request) =>
      once(request.id, async () => {
        const outcome = applyCommand(session, request.command, request.at);
        if (!outcome.ok) return refused(outcome);
        const diff = diffSessions(session, outcome.session);
        const entry = { id: request.id, author, type: request.command.type, at: request.at, diff } as const;
        return take({ session: outcome.session, history: recordChange(history, entry), diff }, request.id);
      }),
    undo: (requestId) =>
      once(requestId, async () => {
        const undone = undoLast(session, history, author);
        if (!undone.ok) return refused(undone);
        return take({ ...undone, mergeStep: undone.history.redo.at(-1)?.id }, requestId);
      }),
    redo: (requestId) =>
      once(requestId, async () => {
        const redone = redoLast(session, history, author);
        if (!redone.ok) return refused(redone);
        return take({ ...redone, mergeStep: redone.history.undo.at(-1)?.id }, requestId);
      }),
    restore: (earlier, requestId) =>
      once(requestId, async () => {
        const restored = { ...earlier, id: session.id };
        const diff = diffSessions(session, restored);
        const entry = { id: requestId, author, type: 'versions.restore', at: now(), diff } as const;
        return take({ session: restored, history: recordChange(history, entry), diff }, requestId);
      }),
    mergedWith: (copy) => document.mergedWith(copy),
    merge: (copy, requestId) =>
      once(requestId, async () => {
        const merged = document.merge(copy, requestId);
        if (!merged) return cannotMerge;
        const diff = diffSessions(session, merged);
        const entry = { id: requestId, author, type: 'session.merge', at: now(), diff } as const;
        const next = { session: applyDiff(session, diff), history: recordMerge(history, entry), diff };
        return take({ ...next, mergeStep: 'done' }, requestId);
      }),
    contentToGive: () => ({ ...contentOf({ session, history: emptyHistory }), rev: savedRev }),
    retrySave: () => saver.retryNow(),
    flush: async () => (await saver.flush()).saved,
    stop: () => saver.stop(),
  };
}

function refused({ reason }: Refusal): Applied {
  return { outcome: 'refused', reason, message: refusalSentence(reason) };
}
