/** The one writer of an open session: takes commands, keeps the history, tells the windows, saves. */
import type { Applied, SessionSnapshot } from '../../shared/api/contract.ts';
import type { SaveState } from '../../shared/api/save-state.ts';
import { applyCommand } from '../../shared/session/apply-command.ts';
import type { CommandRequest } from '../../shared/session/commands.ts';
import { type History, recordChange, redoLast, undoLast } from '../../shared/session/history.ts';
import type { CommandId } from '../../shared/session/ids.ts';
import { type Refusal, refusalSentence } from '../../shared/session/refusal.ts';
import type { Session } from '../../shared/session/schema.ts';
import { diffSessions, type SessionDiff } from '../../shared/session/session-diff.ts';
import type { SessionFileContent } from '../../shared/session-file/session-file.ts';
import { createSessionSaver, type Scheduler } from '../storage/session-saver.ts';
import type { EventBus } from './event-bus.ts';

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
  readonly events: EventBus;
  readonly scheduler: Scheduler;
}

export interface LiveSession {
  snapshot(): SessionSnapshot;
  apply(request: CommandRequest): Promise<Applied>;
  undo(requestId: CommandId): Promise<Applied>;
  redo(requestId: CommandId): Promise<Applied>;
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
  let saveState: SaveState = { kind: 'saved' };
  const answers = new Map<CommandId, Promise<Applied>>();

  const saver = createSessionSaver<{ session: Session; history: History; version: number }>({
    async write(unsaved) {
      const rev = savedRev + 1;
      const savedAt = new Date(now()).toISOString();
      await options.write({
        rev,
        savedAt,
        app: appVersion,
        session: unsaved.session,
        history: unsaved.history,
      });
      savedRev = rev;
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
    snapshot: () => ({ session, version, saveState, ...top() }),
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
    retrySave: () => saver.retryNow(),
    flush: async () => (await saver.flush()).saved,
    stop: () => saver.stop(),
  };
}

function refused({ reason }: Refusal): Applied {
  return { outcome: 'refused', reason, message: refusalSentence(reason) };
}
