/** Whether this window shows the stage itself, in rooms with one screen or a mirrored one; also once it was loaded anew. */
import { create } from 'zustand';
import { type SessionId, sessionIdSchema } from '../../shared/session/ids.ts';
import { client } from '../api/client.ts';
import { tellFailure } from './failure-toast.ts';

const storageKey = 'squadmap.present-here';

const usePresentHere = create<{ hereId: SessionId | null }>(() => ({
  hereId: sessionIdSchema.safeParse(sessionStorage.getItem(storageKey)).data ?? null,
}));

// Whoever goes to another screen is not presenting any more.
window.addEventListener('hashchange', leaveStageHere);

/** Whether this window shows the stage of this session itself. */
export function useIsPresentingHere(sessionId: SessionId): boolean {
  return usePresentHere(({ hereId }) => hereId === sessionId);
}

/** Whether this window shows the stage, outside React. */
export function isPresentingHere(): boolean {
  return usePresentHere.getState().hereId !== null;
}

/** Shows the stage in the place of everything the operator sees, over the whole screen where that is allowed. */
export function presentHere(sessionId: SessionId): void {
  document.documentElement.requestFullscreen().catch(() => undefined);
  client.call('stage.present', { sessionId, isHere: true }).then(
    () => setHere(sessionId),
    (error: unknown) => {
      leaveFullScreen();
      tellFailure(error);
    },
  );
}

/** Back to what the operator sees. */
export function leaveStageHere(): void {
  const { hereId } = usePresentHere.getState();
  if (hereId === null) return;
  setHere(null);
  leaveFullScreen();
  // A host that is away shows nothing any more, and knows of no window when it is back.
  client.call('stage.showHere', { sessionId: hereId, isShown: false }).catch(() => undefined);
}

function setHere(hereId: SessionId | null) {
  usePresentHere.setState({ hereId });
  if (hereId === null) sessionStorage.removeItem(storageKey);
  else sessionStorage.setItem(storageKey, hereId);
}

function leaveFullScreen() {
  if (document.fullscreenElement) document.exitFullscreen().catch(() => undefined);
}
