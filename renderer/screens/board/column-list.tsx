import { useLayoutEffect, useRef } from 'react';
import type { Column } from '../../../shared/session/dimensions.ts';
import { columnNames } from '../../../shared/templates/words.ts';
import { ColumnDropArea } from './board-drag-drop-area.tsx';
import { useBoardView } from './board-view-store.ts';
import { itemIndexOf } from './board-walk.ts';
import { CardItem } from './card-item.tsx';
import { ColumnHint } from './column-hint.tsx';
import styles from './column-list.module.css';
import { useColumnItems } from './current-board.ts';
import { GroupItem } from './group-item.tsx';
import { InsertionLine } from './insertion-line.tsx';
import { followScroll } from './pointer-drag.ts';
import { useVirtualColumn } from './use-virtual-column.ts';

export interface ColumnListProps {
  column: Column;
}

/** The cards of a column. A long column draws what is in sight, and the active card wherever it is. */
export function ColumnList({ column }: ColumnListProps) {
  const items = useColumnItems(column);
  const scroller = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const activeIndex = useBoardView(({ activeId }) => (activeId ? itemIndexOf(items, activeId) : -1));
  const revealIndex = useBoardView(({ revealId }) => (revealId ? itemIndexOf(items, revealId) : -1));
  const shown = useVirtualColumn({ column, items, scroller, pinned: [activeIndex, revealIndex] });

  useLayoutEffect(() => {
    const id = items[revealIndex]?.id;
    if (!id) return;
    scroller.current?.querySelector(`[data-stop="${id}"]`)?.scrollIntoView({ block: 'nearest' });
    // In a task of its own, so that the frame that shows the card is not held up by forgetting it.
    const forgetting = setTimeout(() => useBoardView.setState({ revealId: null }));
    return () => clearTimeout(forgetting);
  }, [revealIndex, items]);

  return (
    <div ref={scroller} data-dimension={column} className={styles.scroller} onScroll={followScroll}>
      <ul
        ref={list}
        aria-label={columnNames[column]}
        className={styles.list}
        style={{ paddingTop: shown.before, paddingBottom: shown.after }}
      >
        {shown.places.map(({ index, pinnedAt }, at) => {
          const item = items[index];
          if (!item) return null;
          const place = {
            index,
            count: shown.isPartial ? items.length : undefined,
            pinnedAt,
            isEntry: activeIndex < 0 && at === 0,
            measure: shown.measure,
          };
          return item.kind === 'group' ? (
            <GroupItem key={item.id} group={item} {...place} />
          ) : (
            <CardItem key={item.id} id={item.id} {...place} />
          );
        })}
      </ul>
      {items.length === 0 && <ColumnHint column={column} />}
      <InsertionLine column={column} />
      <ColumnDropArea column={column} list={list} />
    </div>
  );
}
