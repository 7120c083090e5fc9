import styles from './board-body.module.css';
import { BoardColumns } from './board-columns.tsx';
import { BoardDrag } from './board-drag.tsx';
import { BoardPointer } from './board-pointer.tsx';

/** The middle of the board: the columns, over the whole width that no panel beside them takes. */
export function BoardBody() {
  return (
    <div className={styles.body}>
      <BoardDrag>
        <BoardPointer>
          <BoardColumns />
        </BoardPointer>
      </BoardDrag>
    </div>
  );
}
