/** What the user's own keys mean beside those of the app. */
import type { Preferences } from '../../../shared/api/preferences.ts';
import type { KeyAction, KeyActionGroup } from '../../../shared/templates/key-action.ts';
import { keyActionGroups } from '../../../shared/templates/key-actions.ts';
import { isSameShortcut } from '../../stores/key-press.ts';

type Choices = Preferences['keys'];

/** The keys an action has now. */
export function keysNow(action: KeyAction, choices: Choices): readonly string[] {
  return (Object.hasOwn(choices, action.id) ? choices[action.id] : undefined) ?? action.keys;
}

/** The choices with these keys for an action; the app's own keys are no choice. */
export function withKeys(choices: Choices, action: KeyAction, keys: readonly string[]): Choices {
  const { [action.id]: _, ...others } = choices;
  const isOwn = keys.length === action.keys.length && keys.every((key, i) => key === action.keys[i]);
  return isOwn ? others : { ...others, [action.id]: [...keys] };
}

/** Whether an action has other keys than the app gives it. */
export function isChanged(action: KeyAction, choices: Choices): boolean {
  return Object.hasOwn(choices, action.id);
}

/** The other actions that have one of an action's keys, where both can work at a time; told only of keys the user chose. */
export function conflictsOf(action: KeyAction, choices: Choices): readonly KeyAction[] {
  if (!isChanged(action, choices)) return [];
  const own = keysNow(action, choices);
  return keyActionGroups
    .filter((group) => canMeet(group.name, groupOf(action)))
    .flatMap(({ actions }) => actions)
    .filter((other) => other.id !== action.id)
    .filter((other) => keysNow(other, choices).some((key) => own.some((mine) => isSameShortcut(mine, key))));
}

/** The groups whose label or actions have the words. */
export function groupsWith(query: string): readonly KeyActionGroup[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const has = (text: string) => words.every((word) => text.toLowerCase().includes(word));
  return keyActionGroups
    .map((group) => ({
      ...group,
      actions: group.actions.filter(({ label }) => has(`${group.name} ${label}`)),
    }))
    .filter(({ actions }) => actions.length > 0);
}

const everywhere: ReadonlySet<string> = new Set(['App', 'Go to']);
const ownScreen: ReadonlySet<string> = new Set(['Today', 'Minutes']);
const inEveryStep: ReadonlySet<string> = new Set(['Board', 'Cards', 'Walk the board', 'Meeting', 'Outcomes']);

/** Whether actions of two groups can be there at the same time: a meeting is in one step, and Today is another screen. */
function canMeet(one: string, other: string): boolean {
  if (one === other || everywhere.has(one) || everywhere.has(other)) return true;
  if (ownScreen.has(one) || ownScreen.has(other)) return false;
  return inEveryStep.has(one) || inEveryStep.has(other);
}

function groupOf(action: KeyAction): string {
  return keyActionGroups.find(({ actions }) => actions.some(({ id }) => id === action.id))?.name ?? '';
}
