/** What was begun in the capture line: it outlives a look at the minutes and a reload of the window. */
import type { SessionId } from '../../../shared/session/ids.ts';

const keyOf = (sessionId: SessionId) => `squadmap.draft.${sessionId}`;

/** The line begun in this session, or nothing. */
export function draftLine(sessionId: SessionId): string {
  return sessionStorage.getItem(keyOf(sessionId)) ?? '';
}

/** Keeps the line as it is now; an empty one is forgotten. A text too large for the window's storage is not kept. */
export function keepDraftLine(sessionId: SessionId, line: string): void {
  try {
    if (line === '') sessionStorage.removeItem(keyOf(sessionId));
    else sessionStorage.setItem(keyOf(sessionId), line);
  } catch {
    sessionStorage.removeItem(keyOf(sessionId));
  }
}
