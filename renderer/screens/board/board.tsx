import { type ReactNode, useEffect } from 'react';
import { useActions } from '../../stores/action-registry.ts';
import styles from './board.module.css';
import { BoardAbove } from './board-above.tsx';
import { boardActions } from './board-actions.ts';
import { BoardAnnouncer } from './board-announcer.tsx';
import { BoardBody } from './board-body.tsx';
import { useActiveCard } from './board-focus.ts';
import { BoardHeader } from './board-header.tsx';
import { BoardNotices } from './board-notices.tsx';
import { resetBoardView } from './board-view-store.ts';
import { CaptureBar } from './capture-bar.tsx';
import { FindBar } from './find-bar.tsx';

/** Where the panel of a step stands: above the columns, in their place, or nowhere. */
export type PanelPlace = 'above' | 'instead' | 'none';

export interface BoardProps {
  /** The steps of the meeting, for the header. */
  strip?: ReactNode;
  /** What the room sees, in small, for the header. */
  room?: ReactNode;
  /** What the step needs besides the columns, or in their place. */
  panel?: ReactNode;
  panelPlace?: PanelPlace;
}

/** Cards that are not seen are not to be moved by a key; new ones are made at any time. */
const actionsWithoutColumns = boardActions.filter(
  ({ id, group }) => group === 'Board' || id === 'board.capture',
);

/** The operator's board, row by row: header, notices, search, columns, capture line and keys; then what lies above them. */
export function Board({ strip, room, panel, panelPlace = 'none' }: BoardProps) {
  useEffect(() => resetBoardView, []);
  useActiveCard();
  const areCardsSeen = panelPlace !== 'instead';
  // A step may give a key of the board another meaning.
  useActions(areCardsSeen ? boardActions : actionsWithoutColumns, areCardsSeen ? 'cards' : 'rest');
  return (
    <div className={styles.board}>
      <BoardHeader strip={strip} room={room} />
      <main className={styles.main}>
        <BoardNotices />
        {panelPlace !== 'none' && panel}
        {panelPlace !== 'instead' && (
          <>
            <FindBar />
            <BoardBody />
          </>
        )}
      </main>
      <CaptureBar isBoardShown={panelPlace !== 'instead'} />
      <BoardAbove />
      <BoardAnnouncer />
    </div>
  );
}
