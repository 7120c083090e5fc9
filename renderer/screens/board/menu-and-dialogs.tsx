import { BoardDialogs } from './board-dialogs.tsx';
import { BoardMenu } from './board-menu.tsx';

/** What opens above the board. */
export function MenuAndDialogs() {
  return (
    <>
      <BoardMenu />
      <BoardDialogs />
    </>
  );
}
