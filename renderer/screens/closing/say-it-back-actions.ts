/** What keys and buttons do while actions are said back. */
import type { Action } from '../../../shared/session/outcome-schema.ts';
import { actionsToSay, sayingAt } from '../../../shared/session/say-it-back.ts';
import { typeActions } from '../../parts/field-actions.ts';
import type { AppAction } from '../../stores/action-registry.ts';
import { useSessionStore } from '../../stores/session-store.ts';
import { trySend } from '../../stores/try-send.ts';
import { canTurnFocus, turnFocus } from '../../stores/turn-focus.ts';

/** Makes the action the one thing until next time, or takes that back. */
export function toggleOneThing({ id, isOneThing }: Action): void {
  // The next action is not turned to: the room first reads what it has just agreed on.
  trySend({ type: 'action.markOneThing', id, isOneThing: !isOneThing });
}

function current(): Action | undefined {
  const session = useSessionStore.getState().session;
  return session ? actionsToSay(session)[sayingAt(session)] : undefined;
}

const group = 'Say it back';
const isEnabled = () => current() !== undefined;

export const sayItBackActions: readonly AppAction[] = [
  {
    id: 'sayItBack.oneThing',
    label: 'The one thing until next time',
    hint: 'The one thing',
    group,
    keys: ['*'],
    isEnabled,
    run() {
      const action = current();
      if (action) toggleOneThing(action);
    },
  },
  ...typeActions,
  {
    id: 'sayItBack.next',
    label: 'Next action',
    group,
    keys: ['ArrowRight'],
    isEnabled: () => canTurnFocus(1),
    run: () => turnFocus(1),
  },
  {
    id: 'sayItBack.previous',
    label: 'Previous action',
    group,
    keys: ['ArrowLeft'],
    isEnabled: () => canTurnFocus(-1),
    run: () => turnFocus(-1),
  },
];
