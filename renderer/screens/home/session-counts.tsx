import type { SessionSummary } from '../../../shared/api/library-entries.ts';
import { type Column, dimensions } from '../../../shared/session/dimensions.ts';
import { columnNames } from '../../../shared/templates/words.ts';
import { DimensionShape } from '../../components/dimension-shape.tsx';
import styles from './session-table.module.css';

/** The counted columns in the order of the table. */
export const countedColumns: readonly Column[] = [...dimensions, 'none'];

export interface SessionCountsProps {
  counts: SessionSummary['counts'];
}

/** A cell for each column of the board: shape, number, and the word for those who do not see the shape. */
export function SessionCounts({ counts }: SessionCountsProps) {
  return countedColumns.map((column) => (
    <td key={column} className={styles.count}>
      <span className={counts[column] === 0 ? styles.zero : undefined}>
        <DimensionShape dimension={column} />
        {counts[column]}
        <span className="visually-hidden"> {columnNames[column]}</span>
      </span>
    </td>
  ));
}
