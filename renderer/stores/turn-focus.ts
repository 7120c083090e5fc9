import { focusBeside } from '../../shared/session/walk.ts';
import { send, useSessionStore } from './session-store.ts';

/** Turns to what the step goes through before or after what it is about now; stays at either end. */
export function turnFocus(direction: 1 | -1): void {
  const { session } = useSessionStore.getState();
  const id = session && focusBeside(session, direction);
  if (id) send({ type: 'run.focus', id });
}
