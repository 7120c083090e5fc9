/** An open session in memory: its value, history and document, always in step, and every change told to the windows. */
import { emptyHistory, type History, recordChange, recordMerge } from '../../shared/session/history.ts';
import type { CommandId } from '../../shared/session/ids.ts';
import type { Session } from '../../shared/session/schema.ts';
import { applyDiff, diffSessions, type SessionDiff } from '../../shared/session/session-diff.ts';
import type { SessionFileContent } from '../../shared/session-file/session-file.ts';
import { createLiveDocument, type Merged } from '../document/live-document.ts';
import type { StoredCopy } from '../document/open-document.ts';
import type { EventBus } from './event-bus.ts';

/** Everybody at the operator's windows is one author. */
export const author = 'operator';

interface SessionInMemoryOptions {
  readonly content: SessionFileContent;
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** A random integer of 32 bits. */
  readonly newClientId: () => number;
  readonly events: EventBus;
  /** Where counting begins; zero without it. */
  readonly firstVersion?: number | undefined;
}

/** A step back or forward in the history. */
export interface Travel {
  readonly session: Session;
  readonly history: History;
  readonly diff: SessionDiff;
  /** The id of the step that is undone or done again. */
  readonly step: CommandId | undefined;
}

export interface SessionInMemory {
  session(): Session;
  history(): History;
  /** Counts up by one with every change. */
  version(): number;
  /** The types of the steps that Undo and Redo would take up. */
  top(): { readonly undo: string | null; readonly redo: string | null };
  /** What a file holds of it; `forOthers` leaves out the steps that could be undone. */
  content(forOthers?: boolean): Pick<SessionFileContent, 'session' | 'history' | 'document'>;
  /** Makes a change that can be undone; one that changes nothing is none. */
  change(next: Session, step: { readonly id: CommandId; readonly type: string; readonly at: number }): void;
  travel(travel: Travel, requestId: CommandId): void;
  /** The session with another copy of it merged in, to look at; null when that copy does not fit. */
  mergedWith(copy: StoredCopy): Merged | null;
  /** Whether a copy has grown from the same document and fits, so that merging loses nothing of either. */
  canMergeWhole(copy: StoredCopy): boolean;
  /** Merges another copy in as one step; false, and nothing is changed, when it does not fit. */
  merge(copy: StoredCopy, requestId: CommandId): boolean;
  /** Takes another version's place: everything is as that one has it. */
  replace(content: SessionFileContent, requestId: CommandId): void;
}

/** Brings a session into memory from what its file holds. */
export function createSessionInMemory(options: SessionInMemoryOptions): SessionInMemory {
  const { content, now, newClientId, events } = options;
  let { session, history } = content;
  let document = createLiveDocument({ stored: content, newClientId });
  let version = options.firstVersion ?? 0;

  function top() {
    const typeOf = (entries: History['undo']) =>
      entries.findLast((entry) => entry.author === author)?.type ?? null;
    return { undo: typeOf(history.undo), redo: typeOf(history.redo) };
  }

  function show(next: Session, nextHistory: History, diff: SessionDiff, requestId: CommandId): void {
    session = next;
    history = nextHistory;
    version += 1;
    events.publish('session.changed', { sessionId: session.id, version, diff, requestId, ...top() });
  }

  return {
    session: () => session,
    history: () => history,
    version: () => version,
    top,
    content: (forOthers = false) => ({
      session,
      history: forOthers ? emptyHistory : history,
      document: document.texts(),
    }),
    change(next, step) {
      const diff = diffSessions(session, next);
      if (diff.length === 0) return;
      document.follow(diff);
      show(next, recordChange(history, { ...step, author, diff }), diff, step.id);
    },
    travel({ diff, step, ...next }, requestId) {
      // Undoing a merge leads back to the document before it, so that the same copy can be merged again.
      if (step === undefined || !document.travel(step, next.session)) document.follow(diff);
      show(next.session, next.history, diff, requestId);
    },
    mergedWith: (copy) => document.mergedWith(copy),
    canMergeWhole: (copy) => document.mergedWith(copy)?.hasCommonBeginning ?? false,
    merge(copy, requestId) {
      const merged = document.merge(copy, requestId);
      if (!merged) return false;
      const diff = diffSessions(session, merged);
      if (diff.length === 0) return true;
      const entry = { id: requestId, author, type: 'session.merge', at: now(), diff } as const;
      show(applyDiff(session, diff), recordMerge(history, entry), diff, requestId);
      return true;
    },
    replace(theirs, requestId) {
      const diff = diffSessions(session, theirs.session);
      document = createLiveDocument({ stored: theirs, newClientId });
      show(theirs.session, theirs.history, diff, requestId);
    },
  };
}
