/** The one writer of an open session: takes commands, answers each once, saves, and settles what others do to its file. */
import type { Applied } from '../../shared/api/contract.ts';
import type { SaveState } from '../../shared/api/save-state.ts';
import type { SessionNotice } from '../../shared/api/session-notice.ts';
import type { PinReason } from '../../shared/api/session-versions.ts';
import { applyCommand } from '../../shared/session/apply-command.ts';
import type { CommandRequest } from '../../shared/session/commands.ts';
import { redoLast, type TimeTravel, undoLast } from '../../shared/session/history.ts';
import type { CommandId, SessionId } from '../../shared/session/ids.ts';
import { type Refusal, refusalSentence } from '../../shared/session/refusal.ts';
import type { Session } from '../../shared/session/schema.ts';
import type { SessionFileContent } from '../../shared/session-file/session-file.ts';
import type { StoredCopy } from '../document/open-document.ts';
import { createSessionSaver, type Scheduler } from '../storage/session-saver.ts';
import type { EventBus } from './event-bus.ts';
import { createOnce } from './once.ts';
import { isReplacedOutside, type Settled, type SettleRequest } from './outside-change.ts';
import { author, createSessionInMemory } from './session-in-memory.ts';
import { createSessionView, type SessionView } from './session-view.ts';

interface LiveSessionOptions {
  readonly content: SessionFileContent;
  readonly appVersion: string;
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** Resolves when the content is durable. */
  readonly write: (content: SessionFileContent) => Promise<void>;
  /** Keeps the version on the disk for good; rejects when it is not the one that was opened or written here. */
  readonly pin: (why: PinReason) => Promise<void>;
  /** Finds a place for a version that cannot be saved because the file was changed outside; null when there is none now. */
  readonly settle: (request: SettleRequest) => Promise<Settled | null>;
  readonly newId: () => string;
  /** A random integer of 32 bits. */
  readonly newClientId: () => number;
  /** What the first window to open the session is told. */
  readonly notice: SessionNotice | null;
  readonly events: EventBus;
  readonly scheduler: Scheduler;
  /** The version it begins with: zero, or what follows the last one of an earlier life. */
  readonly firstVersion?: number;
}

export interface LiveSession extends SessionView {
  /** Counts up by one with every change. */
  version(): number;
  apply(request: CommandRequest): Promise<Applied>;
  /** Several in this order, saved together. */
  applyAll(requests: readonly CommandRequest[]): Promise<Applied[]>;
  undo(requestId: CommandId): Promise<Applied>;
  redo(requestId: CommandId): Promise<Applied>;
  /** Goes back to an earlier version, as one change that can be undone. */
  restore(earlier: Session, requestId: CommandId): Promise<Applied>;
  /** Merges another copy of the session in, as one change that can be undone. */
  merge(copy: StoredCopy, requestId: CommandId): Promise<Applied>;
  /** Keeps what was saved last for good, before something takes its place. @throws StorageError */
  pin(why: PinReason): Promise<void>;
  retrySave(): void;
  /** Resolves once nothing is unsaved; false when the disk refused. */
  flush(): Promise<boolean>;
  /** Whether something stands in memory only. */
  isUnsaved(): boolean;
  /** Ends the tries to save; for a session that goes to the bin. */
  stop(): void;
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
  const { firstVersion = 0 } = options;
  const memory = createSessionInMemory({ content, now, newClientId, events, firstVersion });
  const { id } = content.session;
  let savedRev = content.rev;
  /** Changes up to this version are durable in a second session; theirs stands in the file since. */
  let keptApartVersion = -1;
  /** The version that is durable, here or in a second session. */
  let savedVersion = memory.version();
  let saveState: SaveState = { kind: 'saved' };
  const once = createOnce<CommandId, Applied>();

  function contentOf(rev: number): SessionFileContent {
    return { rev, savedAt: new Date(now()).toISOString(), app: appVersion, ...memory.content() };
  }

  async function write(): Promise<void> {
    // Always what is in memory now: after a merge nothing older may go over it.
    const reached = memory.version();
    const unsaved = contentOf(savedRev + 1);
    await options.write(unsaved);
    savedRev = unsaved.rev;
    savedVersion = reached;
  }

  function tell(told: SessionNotice): void {
    events.publish('session.noticed', { sessionId: id, notice: told });
    events.publish('library.changed', {});
  }

  function mergeOutside(theirs: SessionFileContent): boolean {
    if (!memory.canMergeWhole(theirs)) return false;
    savedRev = Math.max(savedRev, theirs.rev);
    return memory.merge(theirs, options.newId() as CommandId);
  }

  async function settleOrThrow(error: unknown): Promise<void> {
    const secondId = options.newId() as SessionId;
    for (;;) {
      const reached = memory.version();
      const ours = contentOf(savedRev + 1);
      const settled = await options.settle({ ours, secondId, merge: mergeOutside });
      if (!settled) throw error;
      // What was done meanwhile has to be in the second session as well.
      if (settled.kind === 'apart' && memory.version() !== reached) continue;
      if (settled.kind === 'in-place') {
        savedRev = ours.rev;
        savedVersion = reached;
      }
      if (settled.kind === 'merged') await write();
      if (settled.kind === 'apart') {
        // All of ours is durable elsewhere now.
        savedRev = settled.theirs.rev;
        keptApartVersion = memory.version();
        memory.replace(settled.theirs, options.newId() as CommandId);
        savedVersion = memory.version();
      }
      return tell(settled.notice);
    }
  }

  const saver = createSessionSaver<number>({
    async write(version) {
      if (version <= keptApartVersion) return;
      try {
        await write();
      } catch (error) {
        if (!isReplacedOutside(error)) throw error;
        await settleOrThrow(error);
      }
    },
    keyOf: String,
    durableKey: String(savedVersion),
    onState(state) {
      saveState = state;
      events.publish('session.saveStateChanged', { sessionId: id, saveState });
    },
    scheduler,
  });

  async function saved(version = memory.version()): Promise<Applied> {
    const { saved: isDurable } = await saver.save(memory.version());
    return { outcome: 'applied', version, isDurable };
  }

  function travel(travelled: TimeTravel | Refusal, to: 'undo' | 'redo', requestId: CommandId) {
    if (!travelled.ok) return refused(travelled);
    memory.travel({ ...travelled, step: travelled.history[to].at(-1)?.id }, requestId);
    return saved();
  }

  /** Makes all the changes first, so that one save holds them. */
  function carryOut(requests: readonly CommandRequest[]): Promise<Applied>[] {
    const saves: (() => void)[] = [];
    const answers = requests.map(({ id: requestId, command, at }) =>
      once(requestId, async () => {
        const outcome = applyCommand(memory.session(), command, at);
        if (!outcome.ok) return refused(outcome);
        memory.change(outcome.session, { id: requestId, type: command.type, at });
        const version = memory.version();
        return new Promise<Applied>((resolve) => {
          saves.push(() => resolve(saved(version)));
        });
      }),
    );
    for (const save of saves) save();
    return answers;
  }

  return {
    ...createSessionView({
      ...{ memory, appVersion, now, notice: options.notice },
      saveState: () => saveState,
      savedRev: () => savedRev,
    }),
    version: memory.version,
    async apply(request) {
      const [answer] = carryOut([request]);
      return answer as Promise<Applied>;
    },
    applyAll: (requests) => Promise.all(carryOut(requests)),
    undo: (requestId) =>
      once(requestId, async () =>
        travel(undoLast(memory.session(), memory.history(), author, now()), 'redo', requestId),
      ),
    redo: (requestId) =>
      once(requestId, async () =>
        travel(redoLast(memory.session(), memory.history(), author, now()), 'undo', requestId),
      ),
    restore: (earlier, requestId) =>
      once(requestId, async () => {
        memory.change({ ...earlier, id }, { id: requestId, type: 'versions.restore', at: now() });
        return saved();
      }),
    merge: (copy, requestId) =>
      once(requestId, async () => (memory.merge(copy, requestId) ? saved() : cannotMerge)),
    pin: options.pin,
    retrySave: () => saver.retryNow(),
    flush: async () => (await saver.flush()).saved,
    isUnsaved: () => memory.version() !== savedVersion,
    stop: () => saver.stop(),
  };
}

function refused({ reason }: Refusal): Applied {
  return { outcome: 'refused', reason, message: refusalSentence(reason) };
}
