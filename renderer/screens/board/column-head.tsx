import { memo } from 'react';
import type { Column } from '../../../shared/session/dimensions.ts';
import { columnNames, dimensionQuestions } from '../../../shared/templates/words.ts';
import { CountBadge } from '../../components/count-badge.tsx';
import { DimensionShape } from '../../components/dimension-shape.tsx';
import styles from './column-head.module.css';
import { useColumnItems } from './current-board.ts';
import { observationCount } from './observation-count.ts';
import { StewardMenu } from './steward-menu.tsx';

export interface ColumnHeadProps {
  column: Column;
}

/** Shape, name, count and question of a column. */
export const ColumnHead = memo(function ColumnHead({ column }: ColumnHeadProps) {
  const count = observationCount(useColumnItems(column));
  return (
    <header className={styles.head}>
      <div className={styles.line}>
        <DimensionShape dimension={column} className={styles.shape} />
        <h2 id={`heading-${column}`} className={styles.name}>
          {columnNames[column]}
        </h2>
        {column !== 'none' && <StewardMenu dimension={column} />}
        <CountBadge count={count} of={count === 1 ? 'card' : 'cards'} className={styles.count} />
      </div>
      {column !== 'none' && <p className={styles.question}>{dimensionQuestions[column]}</p>}
    </header>
  );
});
