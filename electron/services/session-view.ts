/** What can be seen of a session in memory, for those who change it and those who only look. */
import type { SessionSnapshot } from '../../shared/api/contract.ts';
import type { SaveState } from '../../shared/api/save-state.ts';
import type { SessionNotice } from '../../shared/api/session-notice.ts';
import type { SessionFileContent } from '../../shared/session-file/session-file.ts';
import type { Merged } from '../document/live-document.ts';
import type { StoredCopy } from '../document/open-document.ts';
import type { SessionInMemory } from './session-in-memory.ts';

/** A session to look at. */
export interface SessionView {
  snapshot(): SessionSnapshot;
  /** The same with what the user has to be told, once. */
  snapshotWithNotice(): SessionSnapshot;
  /** The session with another copy of it merged in, to look at; null when that copy does not fit. */
  mergedWith(copy: StoredCopy): Merged | null;
  /** What a file for others holds: everything but the steps that could be undone. */
  contentToGive(): SessionFileContent;
}

interface SessionViewOptions {
  readonly memory: SessionInMemory;
  /** What the first window to open the session is told. */
  readonly notice: SessionNotice | null;
  readonly saveState: () => SaveState;
  readonly savedRev: () => number;
  readonly appVersion: string;
  /** Epoch milliseconds. */
  readonly now: () => number;
}

/** The view of a session; it follows what happens to it in memory. */
export function createSessionView(options: SessionViewOptions): SessionView {
  const { memory, saveState, savedRev, appVersion, now } = options;
  let { notice } = options;

  function snapshot(told: SessionNotice | null): SessionSnapshot {
    return {
      ...{ session: memory.session(), version: memory.version(), saveState: saveState(), notice: told },
      ...memory.top(),
    };
  }

  return {
    snapshot: () => snapshot(null),
    snapshotWithNotice() {
      const told = notice;
      notice = null;
      return snapshot(told);
    },
    mergedWith: memory.mergedWith,
    contentToGive: () => ({
      ...{ rev: savedRev(), savedAt: new Date(now()).toISOString(), app: appVersion },
      ...memory.content(true),
    }),
  };
}
