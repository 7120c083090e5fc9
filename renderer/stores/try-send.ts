import type { Command } from '../../shared/session/commands.ts';
import { refusalSentence } from '../../shared/session/refusal.ts';
import { send } from './session-store.ts';
import { showToast } from './toast-store.ts';

/** Sends a command; a refusal is shown. Gives whether it was carried out. */
export function trySend(command: Command): boolean {
  const outcome = send(command);
  if (!outcome.ok) showToast({ text: refusalSentence(outcome.reason) });
  return outcome.ok;
}
