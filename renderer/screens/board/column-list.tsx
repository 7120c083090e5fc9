import { memo, useLayoutEffect, useRef } from 'react';
import type { Column } from '../../../shared/session/dimensions.ts';
import { columnNames } from '../../../shared/templates/words.ts';
import { PlainList } from '../../components/plain-list.tsx';
import { afterPaint } from '../../stores/after-paint.ts';
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
export const ColumnList = memo(function ColumnList({ column }: ColumnListProps) {
  const items = useColumnItems(column);
  const scroller = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const activeIndex = useBoardView(({ activeId }) => (activeId ? itemIndexOf(items, activeId) : -1));
  const revealIndex = useBoardView(({ revealId }) => (revealId ? itemIndexOf(items, revealId) : -1));
  const drawn = useVirtualColumn({ column, items, scroller, list, pinned: [activeIndex, revealIndex] });

  useLayoutEffect(() => {
    const id = items[revealIndex]?.id;
    if (!id) return;
    scroller.current?.querySelector(`[data-stop="${id}"]`)?.scrollIntoView({ block: 'nearest' });
    return afterPaint(() => useBoardView.setState({ revealId: null }));
  }, [revealIndex, items]);

  return (
    <div ref={scroller} data-dimension={column} className={styles.scroller} onScroll={followScroll}>
      <PlainList
        ref={list}
        aria-label={columnNames[column]}
        className={styles.list}
        style={{ paddingTop: drawn.before, paddingBottom: drawn.after }}
      >
        {drawn.shown.map(({ index, pinnedAt }, at) => {
          const item = items[index];
          if (!item) return null;
          const place = { pinnedAt, isEntry: activeIndex < 0 && at === 0, measure: drawn.measure };
          return item.kind === 'group' ? (
            <GroupItem key={item.id} group={item} {...place} />
          ) : (
            <CardItem key={item.id} id={item.id} {...place} />
          );
        })}
      </PlainList>
      {items.length === 0 && <ColumnHint column={column} />}
      <InsertionLine column={column} />
    </div>
  );
});
