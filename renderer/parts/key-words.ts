import { readableKeys } from '../components/readable-keys.ts';
import { shortcutsOf, useKeysOf } from '../stores/action-registry.ts';
import { keyCaps } from '../stores/key-caps.ts';

/** The key that an action has now, for a sentence: "M", "Ctrl+Z"; null while it has none. */
export function keyWordsOf(actionId: string): string | null {
  const [shortcut] = shortcutsOf(actionId);
  return shortcut === undefined ? null : readableKeys(keyCaps(shortcut)).join('+');
}

/** The same for a component, which renders again when it changes. */
export function useKeyWordsOf(actionId: string): string | null {
  useKeysOf(actionId);
  return keyWordsOf(actionId);
}
