import { type CSSProperties, type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { classNames } from '../components/class-names.ts';
import { clampLines } from './clamp-lines.ts';
import styles from './paged-list.module.css';
import { paginate } from './paginate.ts';
import { useBoxSize } from './use-box-size.ts';

/** The gap between two items as a share of the stage's height. */
const gapShare = 0.014;

export interface PagedListProps {
  items: readonly { readonly key: number | string; readonly content: ReactNode }[];
  /** How many columns stand side by side on a page. */
  columns?: number;
  /** From 0; one that does not exist is the last one. */
  page: number;
  /** In pixels. */
  stageHeight: number;
  onPageCount: (pageCount: number) => void;
  className?: string | undefined;
}

/** Items of any height in columns, filled one after the other, a page at a time. */
export function PagedList(props: PagedListProps) {
  const { items, columns = 1, page, stageHeight, onPageCount, className } = props;
  const room = useRef<HTMLUListElement>(null);
  const probe = useRef<HTMLDivElement>(null);
  const { width, height } = useBoxSize(room);
  const [heights, setHeights] = useState<readonly number[]>([]);

  // After every render, as any of the items may look otherwise; what did not change sets nothing.
  useLayoutEffect(() => {
    const found = [...(probe.current?.children ?? [])].map((item) => item.getBoundingClientRect().height);
    if (found.length !== heights.length || found.some((value, i) => value !== heights[i])) setHeights(found);
  });

  const gap = Math.round(stageHeight * gapShare);
  const ranges = paginate(
    heights.map((value) => ({ usual: value, onTop: value })),
    { height, gap },
  );
  const isMeasured = height > 0 && heights.length === items.length;
  const pageCount = Math.ceil(ranges.length / columns);
  const first = Math.min(page, pageCount - 1) * columns;
  const sizes = {
    '--list-columns': columns,
    '--list-gap': `${gap}px`,
    '--column-height': `${height}px`,
    '--card-lines': clampLines(height, stageHeight),
  } as CSSProperties;

  useEffect(() => {
    if (isMeasured) onPageCount(pageCount);
  }, [isMeasured, pageCount, onPageCount]);

  return (
    <div className={classNames(styles.list, className)} style={sizes}>
      {Array.from({ length: columns }, (_, index) => {
        const range = ranges[first + index] ?? { start: 0, end: 0 };
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place.
          <ul key={index} ref={index === 0 ? room : undefined} className={styles.column}>
            {isMeasured &&
              items.slice(range.start, range.end).map(({ key, content }) => <li key={key}>{content}</li>)}
          </ul>
        );
      })}
      <div ref={probe} aria-hidden="true" className={styles.probe} style={{ width }}>
        {items.map(({ key, content }) => (
          <div key={key}>{content}</div>
        ))}
      </div>
    </div>
  );
}
