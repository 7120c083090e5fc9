import type { SessionNotice } from '../../shared/api/session-notice.ts';
import { navigate } from './route-store.ts';
import { showToast } from './toast-store.ts';

/** Tells what happened to a session's file, and leads to the user's own version where that is another session now. */
export function tellNotice({ message, secondId }: SessionNotice): void {
  const action = secondId && {
    label: 'Open my version',
    run: () => navigate({ screen: 'board', sessionId: secondId }),
  };
  showToast({ text: message, ...(action && { action }) });
}
