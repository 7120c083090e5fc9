import type { KeyboardEvent } from 'react';
import { type Column, columns } from '../../../shared/session/dimensions.ts';
import { columnNames } from '../../../shared/templates/words.ts';
import { CountBadge } from '../../components/count-badge.tsx';
import { DimensionShape } from '../../components/dimension-shape.tsx';
import styles from './board-tabs.module.css';
import { useBoardView } from './board-view-store.ts';
import { useColumnItems } from './current-board.ts';
import { observationCount } from './observation-count.ts';

/** Chooses the column in front of a narrow window. */
export function BoardTabs() {
  const tab = useBoardView((state) => state.tab);

  function onKeyDown(event: KeyboardEvent<HTMLDivElement>) {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const next = columns[columns.indexOf(tab) + step];
    if (step === 0 || !next) return;
    event.preventDefault();
    useBoardView.setState({ tab: next });
    document.getElementById(`tab-${next}`)?.focus();
  }

  return (
    <div role="tablist" aria-label="Columns" className={styles.tabs} onKeyDown={onKeyDown}>
      {columns.map((column) => (
        <BoardTab key={column} column={column} isSelected={column === tab} />
      ))}
    </div>
  );
}

function BoardTab({ column, isSelected }: { column: Column; isSelected: boolean }) {
  const count = observationCount(useColumnItems(column));
  return (
    <button
      type="button"
      id={`tab-${column}`}
      role="tab"
      aria-selected={isSelected}
      tabIndex={isSelected ? 0 : -1}
      data-colour={column}
      className={styles.tab}
      onClick={() => useBoardView.setState({ tab: column })}
    >
      <DimensionShape dimension={column} />
      {columnNames[column]}
      <CountBadge count={count} of="cards" />
    </button>
  );
}
