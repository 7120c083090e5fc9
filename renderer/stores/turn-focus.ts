import { focusBeside } from '../../shared/session/walk.ts';
import { send, useSessionStore } from './session-store.ts';

/** Whether the step goes through something else in that direction. */
export function canTurnFocus(direction: 1 | -1): boolean {
  const { session } = useSessionStore.getState();
  return session !== null && focusBeside(session, direction) !== null;
}

/** Turns to what the step goes through before or after what it is about now; stays at either end. */
export function turnFocus(direction: 1 | -1): void {
  const { session } = useSessionStore.getState();
  const id = session && focusBeside(session, direction);
  if (id) send({ type: 'run.focus', id });
}
