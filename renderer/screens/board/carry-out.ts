/** The door through which everything the board does goes out: sent, said, counted. */
import type { Command } from '../../../shared/session/commands.ts';
import { redo, send, undo, useSessionStore } from '../../stores/session-store.ts';
import { trySend } from '../../stores/try-send.ts';
import { announce } from './board-announcer.tsx';
import { turnAhead } from './sort-ahead.ts';

let changes = 0;

/** Counts up with everything done here: tells whether something came after a message that offers Undo. */
export function changesSoFar(): number {
  return changes;
}

/** Sends a command and says what it did; a refusal is shown. Gives whether it was carried out. */
export function carryOut(command: Command, said: string): boolean {
  const ahead = turnAhead(command);
  if (!trySend(command)) return false;
  if (ahead) send({ type: 'run.focus', id: ahead });
  changes += 1;
  announce(said);
  return true;
}

/** Takes back this user's last change, if there is one. */
export function undoChange(): void {
  if (useSessionStore.getState().undoType === null) {
    announce('Nothing to undo');
    return;
  }
  changes += 1;
  undo();
  announce('Undone');
}

/** Does the last undone change again, if there is one. */
export function redoChange(): void {
  if (useSessionStore.getState().redoType === null) {
    announce('Nothing to redo');
    return;
  }
  changes += 1;
  redo();
  announce('Done again');
}
