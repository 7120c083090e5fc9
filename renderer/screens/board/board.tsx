import { useEffect } from 'react';
import { useActions } from '../../stores/action-registry.ts';
import styles from './board.module.css';
import { boardActions } from './board-actions.ts';
import { BoardAnnouncer } from './board-announcer.tsx';
import { BoardBody } from './board-body.tsx';
import { BoardDialogs } from './board-dialogs.tsx';
import { useActiveCard } from './board-focus.ts';
import { BoardHeader } from './board-header.tsx';
import { BoardMenu } from './board-menu.tsx';
import { BoardNotices } from './board-notices.tsx';
import { resetBoardView } from './board-view-store.ts';
import { CaptureBar } from './capture-bar.tsx';
import { FindBar } from './find-bar.tsx';

/** The operator's board, row by row: header, notices, search, columns, capture line and keys; then what lies above them. */
export function Board() {
  useEffect(() => resetBoardView, []);
  useActiveCard();
  useActions(boardActions);
  return (
    <div className={styles.board}>
      <BoardHeader />
      <main className={styles.main}>
        <BoardNotices />
        <FindBar />
        <BoardBody />
      </main>
      <CaptureBar />
      <BoardMenu />
      <BoardDialogs />
      <BoardAnnouncer />
    </div>
  );
}
