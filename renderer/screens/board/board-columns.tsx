import { columns } from '../../../shared/session/dimensions.ts';
import { BoardColumn } from './board-column.tsx';
import styles from './board-columns.module.css';
import { BoardTabs } from './board-tabs.tsx';
import { useBoardView } from './board-view-store.ts';
import { useIsNarrow } from './use-is-narrow.ts';

/** The four columns side by side; in a narrow window one of them, with tabs for the others. */
export function BoardColumns() {
  const isNarrow = useIsNarrow();
  const tab = useBoardView((state) => state.tab);
  if (isNarrow) {
    return (
      <div className={styles.narrow}>
        <BoardTabs />
        <BoardColumn key={tab} column={tab} />
      </div>
    );
  }
  return (
    <div className={styles.columns}>
      {columns.map((column) => (
        <BoardColumn key={column} column={column} />
      ))}
    </div>
  );
}
