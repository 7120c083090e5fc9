/**
 * The session store a frame later: for the header and the notices, which tell of the whole meeting. Counting and
 * laying them out need not hold up the frame with the card that was just made.
 */
import { create } from 'zustand';
import { afterPaint } from './after-paint.ts';
import { useSessionStore } from './session-store.ts';

export const useLaterSessionStore = create(useSessionStore.getState);

let callOff: (() => void) | null = null;

useSessionStore.subscribe((now) => {
  const { phase, session } = useLaterSessionStore.getState();
  // Another session or none is no news of this one: it is shown at once.
  if (phase !== now.phase || session?.id !== now.session?.id) catchUp();
  else callOff ??= afterPaint(catchUp);
});

function catchUp() {
  callOff?.();
  callOff = null;
  useLaterSessionStore.setState(useSessionStore.getState(), true);
}
