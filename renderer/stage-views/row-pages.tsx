import { type ReactNode, useEffect } from 'react';
import { pageOf } from './page-of.ts';
import styles from './row-pages.module.css';

/** Rows of one page: few enough to be read from six metres away. */
const rowsOnPage = 5;

export interface RowPagesProps<Row extends { readonly key: number }> {
  rows: readonly Row[];
  page: number;
  onPageCount: (pageCount: number) => void;
  children: (row: Row) => ReactNode;
  /** Above the rows of every page. */
  head?: ReactNode;
}

/** A list in room size, some rows at a time. */
export function RowPages<Row extends { readonly key: number }>({
  rows,
  page,
  onPageCount,
  children,
  head,
}: RowPagesProps<Row>) {
  const { count, shown } = pageOf(rows, rowsOnPage, page);
  useEffect(() => onPageCount(count), [onPageCount, count]);
  return (
    <div className={styles.room}>
      {head && <p className={styles.head}>{head}</p>}
      <ul className={styles.rows}>
        {shown.map((row) => (
          <li key={row.key} className={styles.row}>
            {children(row)}
          </li>
        ))}
      </ul>
    </div>
  );
}
