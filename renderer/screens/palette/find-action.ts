import type { AppAction } from '../../stores/action-registry.ts';
import { isShortcut, isSingleKey, type KeyPress } from '../../stores/key-press.ts';

export interface KeySituation {
  /** The press goes into a text field; what types there is never a shortcut. */
  readonly isTyping: boolean;
  /** The text field waits for its first letter, so that it has nothing of its own to undo. */
  readonly isUntouched?: boolean;
  /** Whether the user wants shortcuts of one key without Ctrl or Cmd. */
  readonly hasSingleKeys: boolean;
}

/** The action a key press stands for now, asking the actions in the order given. */
export function findAction(
  actions: readonly AppAction[],
  press: KeyPress,
  { isTyping, isUntouched = false, hasSingleKeys }: KeySituation,
): AppAction | undefined {
  const allowsSingleKeys = hasSingleKeys && !isTyping;
  const answers = (keys: string) => isShortcut(press, keys) && (allowsSingleKeys || !isSingleKey(keys));
  const worksHere = ({ worksInText = false }: AppAction) =>
    !isTyping || (worksInText === 'untouched' ? isUntouched : worksInText);
  return actions.find(
    (action) => worksHere(action) && action.keys?.some(answers) && (action.isEnabled?.() ?? true),
  );
}
