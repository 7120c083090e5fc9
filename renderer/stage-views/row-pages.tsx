import { type ReactNode, useEffect } from 'react';
import { displayText } from '../../shared/session/text.ts';
import { pageOf } from './page-of.ts';
import styles from './row-pages.module.css';
import type { PageProps } from './stage-body-props.ts';

/** Rows of one page: few enough to be read from six metres away. */
const rowsOnPage = 5;

export interface RowPagesProps<Row extends { readonly text: string }>
  extends Pick<PageProps, 'page' | 'onPageCount'> {
  rows: readonly Row[];
  /** Before the text of a row. */
  mark?: (row: Row) => ReactNode;
  /** What is told of a row at its end. */
  children: (row: Row) => ReactNode;
  /** Above the rows of every page. */
  head?: ReactNode;
}

/** A list in room size, some rows at a time. */
export function RowPages<Row extends { readonly text: string }>(props: RowPagesProps<Row>) {
  const { rows, page, onPageCount, mark, children, head } = props;
  const { count, shown } = pageOf(rows, rowsOnPage, page);
  useEffect(() => onPageCount(count), [onPageCount, count]);
  return (
    <div className={styles.room}>
      {head && <p className={styles.head}>{head}</p>}
      <ul className={styles.rows}>
        {shown.map((row, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place.
          <li key={index} className={styles.row}>
            <p className={styles.text} dir="auto">
              {mark?.(row)}
              {displayText(row.text)}
            </p>
            <p className={styles.side}>{children(row)}</p>
          </li>
        ))}
      </ul>
    </div>
  );
}
