import { memo } from 'react';
import type { Column } from '../../../shared/session/dimensions.ts';
import { useDragStore } from './drag-store.ts';
import styles from './insertion-line.module.css';

export interface InsertionLineProps {
  column: Column;
}

/** Where a dragged card would land between others. */
export const InsertionLine = memo(function InsertionLine({ column }: InsertionLineProps) {
  const lineAt = useDragStore(({ target }) =>
    target?.column === column && target.place.kind === 'between' ? target.place.lineAt : null,
  );
  if (lineAt === null) return null;
  return (
    <div
      aria-hidden="true"
      data-insertion-line=""
      className={styles.line}
      style={{ translate: `0 ${lineAt}px` }}
    />
  );
});
