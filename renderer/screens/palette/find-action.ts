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

/** What moves the caret in a text, or the choice where one is made by typing. */
const caretKey = /^(Arrow|Home$|End$)/;

/** The action a key press stands for now, asking the actions in the order given. */
export function findAction(
  actions: readonly AppAction[],
  press: KeyPress,
  { isTyping, isUntouched = false, hasSingleKeys }: KeySituation,
): AppAction | undefined {
  const isForCaret =
    isTyping && caretKey.test(press.key) && !press.ctrlKey && !press.metaKey && !press.altKey;
  if (isForCaret) return undefined;
  const allowsSingleKeys = hasSingleKeys && !isTyping;
  const answers = (keys: string) => isShortcut(press, keys) && (allowsSingleKeys || !isSingleKey(keys));
  const worksHere = ({ worksInText = false }: AppAction) =>
    !isTyping || (worksInText === 'untouched' ? isUntouched : worksInText);
  const canAnswer = (action: AppAction) =>
    worksHere(action) && action.keys?.some(answers) && (action.isEnabled?.() ?? true);
  const isAskedLast = ({ lastKeys }: AppAction) => lastKeys?.some(answers);
  return (
    actions.find((action) => !isAskedLast(action) && canAnswer(action)) ??
    actions.find((action) => isAskedLast(action) && canAnswer(action))
  );
}
