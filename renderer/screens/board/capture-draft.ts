/** What was begun in the capture line: it outlives a look at the minutes and a reload of the window. */
import type { SessionId } from '../../../shared/session/ids.ts';
import { afterPaint } from '../../stores/after-paint.ts';

const keyOf = (sessionId: SessionId) => `squadmap.draft.${sessionId}`;

/** What is to be kept as soon as the frame with it is on the screen: the storage takes longer than typing should. */
let unkept: { readonly sessionId: SessionId; readonly line: string } | null = null;

window.addEventListener('pagehide', keep);

/** The line begun in this session, or nothing. */
export function draftLine(sessionId: SessionId): string {
  keep();
  return sessionStorage.getItem(keyOf(sessionId)) ?? '';
}

/** Keeps the line as it is now; an empty one is forgotten. A text too large for the window's storage is not kept. */
export function keepDraftLine(sessionId: SessionId, line: string): void {
  if (unkept === null) afterPaint(keep);
  else if (unkept.sessionId !== sessionId) keep();
  unkept = { sessionId, line };
}

function keep() {
  if (unkept === null) return;
  const { sessionId, line } = unkept;
  unkept = null;
  try {
    if (line === '') sessionStorage.removeItem(keyOf(sessionId));
    else sessionStorage.setItem(keyOf(sessionId), line);
  } catch {
    sessionStorage.removeItem(keyOf(sessionId));
  }
}
