import { type CSSProperties, type ReactNode, type RefObject, useEffect, useRef } from 'react';
import { clampLines } from './clamp-lines.ts';
import { type PageRange, paginate, rangesOnPage } from './paginate.ts';
import type { PageProps } from './stage-body-props.ts';
import { useBoxSize } from './use-box-size.ts';
import styles from './use-column-pages.module.css';
import { useHeights } from './use-heights.ts';

/** The gap between two items as a share of the stage's height: on the board cards stand closer than the rows of a list. */
const gapShares = { board: 0.012, list: 0.014 } as const;
export type Spacing = keyof typeof gapShares;

export interface ColumnPagesOptions<Item> extends PageProps {
  /** What there is to show, in order. Each list has columns of its own, all columns are equally large. */
  lists: readonly (readonly Item[])[];
  /** How many columns of each list stand side by side; one is filled after the other. */
  columns?: number;
  spacing: Spacing;
  render: (item: Item) => ReactNode;
  /** What stands at the top of a page instead of the item; the item itself where nothing is said. */
  onTop?: (item: Item) => Item;
}

export interface ColumnPages<Room extends HTMLElement> {
  /** Belongs to the room of the first column. */
  readonly room: RefObject<Room | null>;
  /** Which items each column shows on this page, list after list. */
  readonly ranges: readonly PageRange[];
  /** The sizes that columns and cards keep to. */
  readonly sizes: CSSProperties;
  /** Is to be rendered beside the columns: what has to be measured, out of sight. */
  readonly probe: ReactNode;
}

/** Spreads items of any height over columns, a page at a time, and tells how many pages there are. */
export function useColumnPages<Item, Room extends HTMLElement>({
  lists,
  columns = 1,
  spacing,
  render,
  onTop = (item) => item,
  page,
  stageHeight,
  onPageCount,
}: ColumnPagesOptions<Item>): ColumnPages<Room> {
  const room = useRef<Room>(null);
  const probe = useRef<HTMLDivElement>(null);
  const { width, height, looks } = useBoxSize(room);
  const gap = Math.round(stageHeight * gapShares[spacing]);
  const faces = lists.map((list) => list.map((usual) => ({ usual, onTop: onTop(usual) })));
  const { missing, heightOf } = useHeights(
    faces.flat().flatMap(({ usual, onTop }) => [usual, onTop]),
    `${width}×${height}×${looks}`,
    probe,
  );
  const filled = faces.map((list) =>
    paginate(
      list.map(({ usual, onTop }) => ({ usual: heightOf(usual), onTop: heightOf(onTop) })),
      { height, gap },
    ),
  );
  const pageCount = Math.max(...filled.map((ranges) => Math.ceil(ranges.length / columns)));
  const isMeasured = height > 0 && missing.length === 0;
  useEffect(() => {
    if (isMeasured) onPageCount(pageCount);
  }, [isMeasured, pageCount, onPageCount]);

  const sizes = {
    '--column-height': `${height}px`,
    '--card-gap': `${gap}px`,
    '--card-lines': clampLines(height, stageHeight),
  } as CSSProperties;
  return {
    room,
    ranges: filled.flatMap((ranges) => rangesOnPage(ranges, page, columns)),
    sizes,
    probe: height > 0 && (
      <div ref={probe} aria-hidden="true" className={styles.probe} style={{ ...sizes, width }}>
        {missing.map((item, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: what is measured is its place.
          <div key={index}>{render(item)}</div>
        ))}
      </div>
    ),
  };
}
