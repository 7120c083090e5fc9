import { memo } from 'react';
import type { Column } from '../../../shared/session/dimensions.ts';
import styles from './board-column.module.css';
import { ColumnHead } from './column-head.tsx';
import { ColumnList } from './column-list.tsx';
import { useDragStore } from './drag-store.ts';

export interface BoardColumnProps {
  column: Column;
}

/** One column: its heading, its list of cards, and its light while something is dragged over it. */
export const BoardColumn = memo(function BoardColumn({ column }: BoardColumnProps) {
  const isOver = useDragStore((state) => state.target?.column === column);
  return (
    <section
      aria-labelledby={`heading-${column}`}
      data-colour={column}
      data-over={isOver ? '' : undefined}
      className={styles.column}
    >
      <ColumnHead column={column} />
      <ColumnList column={column} />
    </section>
  );
});
