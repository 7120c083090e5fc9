/** What is said of the keys that work now. */
import { useSyncExternalStore } from 'react';
import { onActionsChanged, registeredActions } from './action-registry.ts';
import { keyCaps } from './key-caps.ts';
import { isSingleKey } from './key-press.ts';
import { currentPreferences, usePreferences } from './preferences-store.ts';
import { useSessionStore } from './session-store.ts';

type KeyHints = readonly (readonly [keys: string, hint: string])[];

/**
 * The keys that do something now, as pairs of key and hint, the latest registration first; each key once, for what it would
 * do. The caller renders again only when another key works, not whenever something is typed or moved.
 */
export function useKeyHints(): KeyHints {
  usePreferences();
  return JSON.parse(useSyncExternalStore(onWhatWorksChanged, hintsNow)) as KeyHints;
}

/** As a text, of which it is plain whether it is still the same. */
function hintsNow(): string {
  // While a session opens or closes, what is registered has nothing to ask.
  if (!useSessionStore.getState().session) return '[]';
  const { hasSingleKeys } = currentPreferences();
  const hints = new Map<string, string | undefined>();
  for (const { keys = [], hint, isEnabled } of registeredActions()) {
    const free = keys.filter((key) => !hints.has(key) && (hasSingleKeys || !isSingleKey(key)));
    if (free.length === 0 || !(isEnabled?.() ?? true)) continue;
    for (const key of free) hints.set(key, key === free[0] ? hint : undefined);
  }
  return JSON.stringify(
    [...hints].flatMap(([key, hint]) => (hint === undefined ? [] : [[keyCaps(key), hint]])),
  );
}

/** What can change whether an action is possible: the session, or what the user chose or focused by key or pointer. */
const signs = ['focusin', 'focusout', 'keyup', 'pointerup'] as const;

/** Told once the hands rest: asking every action again must not hold up the next key of a card that is carried. */
const restMs = 100;

function onWhatWorksChanged(listener: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tellLater = () => {
    clearTimeout(timer);
    timer = setTimeout(listener, restMs);
  };
  const ends = [onActionsChanged(listener), useSessionStore.subscribe(tellLater)];
  for (const sign of signs) window.addEventListener(sign, tellLater);
  return () => {
    clearTimeout(timer);
    for (const end of ends) end();
    for (const sign of signs) window.removeEventListener(sign, tellLater);
  };
}
