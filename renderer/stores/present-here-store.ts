/** Whether this window shows the stage itself, in rooms with one screen or a mirrored one. */
import { create } from 'zustand';
import type { SessionId } from '../../shared/session/ids.ts';
import { client } from '../api/client.ts';
import { tellFailure } from './failure-toast.ts';

const usePresentHere = create<{ isHere: boolean }>(() => ({ isHere: false }));

/** Whether this window shows the stage itself. */
export function useIsPresentingHere(): boolean {
  return usePresentHere((state) => state.isHere);
}

/** Shows the stage in the place of everything the operator sees, over the whole screen where that is allowed. */
export function presentHere(sessionId: SessionId): void {
  // Whoever goes to another screen is not presenting any more.
  window.addEventListener('hashchange', leaveStageHere, { once: true });
  document.documentElement.requestFullscreen().catch(() => undefined);
  client.call('stage.present', { sessionId, isHere: true }).then(
    () => usePresentHere.setState({ isHere: true }),
    (error: unknown) => {
      leaveFullScreen();
      tellFailure(error);
    },
  );
}

/** Back to what the operator sees. */
export function leaveStageHere(): void {
  usePresentHere.setState({ isHere: false });
  leaveFullScreen();
}

function leaveFullScreen() {
  if (document.fullscreenElement) document.exitFullscreen().catch(() => undefined);
}
