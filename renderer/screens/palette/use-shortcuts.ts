import { useEffect } from 'react';
import { registeredActions } from '../../stores/action-registry.ts';
import { keyPressOf } from '../../stores/key-press.ts';
import { currentPreferences } from '../../stores/preferences-store.ts';
import { findAction } from './find-action.ts';
import { isCovered, isPressable, isUntouched, takesTyping } from './key-target.ts';

/** Lets keys run the registered actions; once for a window. */
export function useShortcuts(): void {
  useEffect(() => {
    window.addEventListener('keydown', runShortcut);
    return () => window.removeEventListener('keydown', runShortcut);
  }, []);
}

function runShortcut(event: KeyboardEvent) {
  // Key 229 is how Chromium marks the press that ends a composition.
  if (event.defaultPrevented || event.isComposing || event.keyCode === 229 || isCovered()) return;
  const { target, key } = event;
  if ((key === 'Enter' || key === ' ') && isPressable(target)) return;
  const { hasSingleKeys } = currentPreferences();
  const situation = { isTyping: takesTyping(target, key), isUntouched: isUntouched(target), hasSingleKeys };
  const action = findAction(registeredActions(), keyPressOf(event), situation);
  if (!action) return;
  event.preventDefault();
  if (action.onKey) action.onKey(key);
  else action.run();
}
