import type { CSSProperties, ReactNode } from 'react';
import styles from './paged-list.module.css';
import type { PageProps } from './stage-body-props.ts';
import { type Spacing, useColumnPages } from './use-column-pages.tsx';

export interface PagedListProps<Item> extends PageProps {
  /** Plain data that says all of how the items look. */
  items: readonly Item[];
  children: (item: Item) => ReactNode;
  /** How many columns stand side by side on a page. */
  columns?: number;
  spacing?: Spacing;
}

/** Items of any height in columns, filled one after the other, a page at a time. */
export function PagedList<Item>(props: PagedListProps<Item>) {
  const { items, children, columns = 1, spacing = 'list', ...pages } = props;
  const { room, ranges, sizes, probe } = useColumnPages<Item, HTMLUListElement>({
    lists: [items],
    columns,
    spacing,
    render: children,
    ...pages,
  });
  return (
    <div
      className={styles.list}
      data-spacing={spacing}
      style={{ ...sizes, '--list-columns': columns } as CSSProperties}
    >
      {ranges.map(({ start, end }, column) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place.
        <ul key={column} ref={column === 0 ? room : undefined} className={styles.column}>
          {items.slice(start, end).map((item, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: an item is its place.
            <li key={start + index}>{children(item)}</li>
          ))}
        </ul>
      ))}
      {probe}
    </div>
  );
}
