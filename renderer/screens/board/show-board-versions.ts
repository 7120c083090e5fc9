import { showVersions } from '../../stores/versions-store.ts';
import { closeDialog } from './board-view-store.ts';
import { openSessionNow } from './current-board.ts';

/** Shows the earlier versions of the open session, in place of whatever dialog is open. */
export function showBoardVersions(): void {
  const { id: sessionId, squad } = openSessionNow();
  closeDialog();
  showVersions({ sessionId, squad });
}
