/** The one writer of an open session: takes commands, keeps the history, tells the windows, saves. */
import type { Applied, SessionSnapshot } from '../../shared/api/contract.ts';
import type { SaveState } from '../../shared/api/save-state.ts';
import type { SessionNotice } from '../../shared/api/session-notice.ts';
import { applyCommand } from '../../shared/session/apply-command.ts';
import type { CommandRequest } from '../../shared/session/commands.ts';
import { type History, recordChange, redoLast, undoLast } from '../../shared/session/history.ts';
import type { CommandId, SessionId } from '../../shared/session/ids.ts';
import { type Refusal, refusalSentence } from '../../shared/session/refusal.ts';
import type { Session } from '../../shared/session/schema.ts';
import { diffSessions, type SessionDiff } from '../../shared/session/session-diff.ts';
import type { SessionFileContent } from '../../shared/session-file/session-file.ts';
import { createSessionSaver, type Scheduler } from '../storage/session-saver.ts';
import type { EventBus } from './event-bus.ts';
import { isReplacedOutside, type Settled } from './outside-change.ts';

/** Everybody at the operator's windows is one author. */
const author = 'operator';

/** How many requests are remembered, so that one sent twice after a lost connection is carried out once. */
const rememberedRequests = 1_000;

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
}

/** Brings a session to life from what its file holds. */
export function createLiveSession(options: LiveSessionOptions): LiveSession {
  const { content, events, now, scheduler, appVersion } = options;
  let { session, history } = content;
  let savedRev = content.rev;
  let version = 0;
  let { notice } = options;
  /** Changes up to this version are durable in a second session; theirs stands in the file since. */
  let keptApartVersion = -1;
  let saveState: SaveState = { kind: 'saved' };
  const answers = new Map<CommandId, Promise<Applied>>();

  function contentOf(part: { session: Session; history: History }): SessionFileContent {
    const savedAt = new Date(now()).toISOString();
    return { rev: savedRev + 1, savedAt, app: appVersion, session: part.session, history: part.history };
  }

  function tell(told: SessionNotice): void {
    events.publish('session.noticed', { sessionId: session.id, notice: told });
    events.publish('library.changed', {});
  }

  /** Takes over what another program wrote, once all of ours is durable elsewhere. */
  function adopt(theirs: SessionFileContent): void {
    const diff = diffSessions(session, theirs.session);
    ({ session, history } = theirs);
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
      const content = contentOf(unsaved);
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

  /** A request is carried out once, however often it is sent. */
  function once(id: CommandId, carryOut: () => Promise<Applied>): Promise<Applied> {
    const known = answers.get(id);
    if (known) return known;
    const answer = carryOut();
    answers.set(id, answer);
    const oldest = answers.keys().next().value;
    if (answers.size > rememberedRequests && oldest) answers.delete(oldest);
    return answer;
  }

  async function take(change: Change, requestId: CommandId): Promise<Applied> {
    if (change.diff.length > 0) {
      ({ session, history } = change);
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
        return undone.ok ? take(undone, requestId) : refused(undone);
      }),
    redo: (requestId) =>
      once(requestId, async () => {
        const redone = redoLast(session, history, author);
        return redone.ok ? take(redone, requestId) : refused(redone);
      }),
    restore: (earlier, requestId) =>
      once(requestId, async () => {
        const restored = { ...earlier, id: session.id };
        const diff = diffSessions(session, restored);
        const entry = { id: requestId, author, type: 'versions.restore', at: now(), diff } as const;
        return take({ session: restored, history: recordChange(history, entry), diff }, requestId);
      }),
    retrySave: () => saver.retryNow(),
    flush: async () => (await saver.flush()).saved,
    stop: () => saver.stop(),
  };
}

function refused({ reason }: Refusal): Applied {
  return { outcome: 'refused', reason, message: refusalSentence(reason) };
}
