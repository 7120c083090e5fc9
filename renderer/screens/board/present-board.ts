import type { SessionId } from '../../../shared/session/ids.ts';
import { client } from '../../api/client.ts';
import { tellFailure } from '../../stores/failure-toast.ts';
import { showToast } from '../../stores/toast-store.ts';

/** Shows the session to the room. Where the host has no windows of its own, this window opens the room's. */
export function presentBoard(sessionId: SessionId): void {
  client.call('stage.present', { sessionId }).then(({ path }) => {
    if (path === null) return;
    const stage = window.open(path, 'squadmap-stage', 'popup,width=1280,height=720');
    if (stage) stage.focus();
    else
      showToast({
        text: 'The browser blocked the window for the room. Allow pop-ups for SquadMAP and try again.',
      });
  }, tellFailure);
}
