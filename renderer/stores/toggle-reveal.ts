import { revealCommand } from '../../shared/session/steps.ts';
import { useSessionStore } from './session-store.ts';
import { trySend } from './try-send.ts';

/** Shows the room what is gathered in the current step, or hides it again; gives whether it was done. */
export function toggleReveal(): boolean {
  const { session } = useSessionStore.getState();
  const command = session && revealCommand(session);
  return command ? trySend(command) : false;
}
