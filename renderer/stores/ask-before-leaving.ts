import { isBrowserTab } from '../api/client.ts';
import { useSessionStore } from './session-store.ts';

/** Lets the browser ask before a tab is closed or reloaded while changes are only in it; once for a window. */
export function askBeforeLeaving(): void {
  if (!isBrowserTab()) return;
  window.addEventListener('beforeunload', (event) => {
    if (useSessionStore.getState().unconfirmed > 0) event.preventDefault();
  });
}
