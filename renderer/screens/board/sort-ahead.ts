/** While cards are sorted one by one, the room turns to the next one with the change that takes this one away. */
import { applyCommand } from '../../../shared/session/apply-command.ts';
import type { Command } from '../../../shared/session/commands.ts';
import type { ItemId } from '../../../shared/session/ids.ts';
import { focusAfter, sortFocus } from '../../../shared/session/sort-walk.ts';
import { focusListOf, focusOf } from '../../../shared/session/walk.ts';
import { now } from '../../stores/clock.ts';
import { send } from '../../stores/session-store.ts';
import { openSessionNow } from './current-board.ts';

/**
 * Turns to what is to be sorted after this change, before it is made: the room never sees another card in between. Gives
 * what it cannot turn to yet because the change makes it.
 */
export function turnAhead(command: Command): ItemId | null {
  const session = openSessionNow();
  if (sortFocus(session) === null) return null;
  const outcome = applyCommand(session, command, now());
  const next = outcome.ok ? focusAfter(session, outcome.session) : null;
  if (!outcome.ok || next === null || focusOf(outcome.session) === next) return null;
  if (!focusListOf(session).includes(next)) return next;
  send({ type: 'run.focus', id: next });
  return null;
}
