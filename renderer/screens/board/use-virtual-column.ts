import { defaultRangeExtractor, measureElement, type Range, useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useCallback, useLayoutEffect, useRef } from 'react';
import type { Column } from '../../../shared/session/dimensions.ts';
import type { BoardItem } from '../../../shared/session/views.ts';
import { showColumn } from './column-registry.ts';
import { heightOf, keepHeight } from './known-heights.ts';

/** Up to so many items a column is drawn whole: find in page, print and assistive technology then see all of it. */
const wholeUpTo = 60;

const itemGap = 8;
const edge = 4;
const end = 16;

export interface VirtualColumnOptions {
  column: Column;
  items: readonly BoardItem[];
  scroller: RefObject<HTMLDivElement | null>;
  /** Indexes that are drawn wherever the list is scrolled to; negative ones are passed over. */
  pinned: readonly number[];
}

export interface ShownItem {
  readonly index: number;
  readonly pinnedAt?: number | undefined;
}

/** What of a column has to be drawn, with the room above and below it; and the column made known to dragging. */
export function useVirtualColumn({ column, items, scroller, pinned }: VirtualColumnOptions) {
  const latest = useRef(items);
  latest.current = items;
  const virtualizer = useVirtualizer<HTMLDivElement, HTMLLIElement>({
    count: items.length,
    getScrollElement: () => scroller.current,
    // New functions only for new items: each makes the virtualizer go through the whole column.
    getItemKey: useCallback((index: number) => items[index]?.id ?? index, [items]),
    estimateSize: useCallback((index: number) => (items[index] ? heightOf(items[index]) : 0), [items]),
    measureElement: measureAndKeep,
    rangeExtractor: useCallback(
      (range: Range) => (range.count <= wholeUpTo ? [] : defaultRangeExtractor(range)),
      [],
    ),
    gap: itemGap,
    paddingStart: edge,
    paddingEnd: end,
    overscan: 6,
    initialRect: { width: 400, height: 900 },
  });

  useLayoutEffect(() => {
    const region = scroller.current?.closest('section');
    if (!region || !scroller.current) return;
    return showColumn(column, {
      region,
      scroller: scroller.current,
      scrolled: () => virtualizer.scrollOffset ?? 0,
      slots: () =>
        virtualizer.measurementsCache.flatMap(({ index, start, size }) => {
          const id = latest.current[index]?.id;
          return id ? [{ id, start, size }] : [];
        }),
    });
  }, [column, scroller, virtualizer]);

  const measure = virtualizer.measureElement;
  const total = virtualizer.getTotalSize();
  if (items.length <= wholeUpTo) {
    const places: ShownItem[] = items.map((_, index) => ({ index }));
    return { places, before: edge, after: end, isPartial: false, measure };
  }
  const visible = virtualizer.getVirtualItems();
  const [first, last] = [visible[0], visible.at(-1)];
  const isInSight = (index: number) => first && last && index >= first.index && index <= last.index;
  const far = [...new Set(pinned)].filter((index) => index >= 0 && !isInSight(index));
  const places: ShownItem[] = [
    ...visible.map(({ index }) => ({ index })),
    ...far.map((index) => ({ index, pinnedAt: virtualizer.measurementsCache[index]?.start ?? 0 })),
  ].sort((a, b) => a.index - b.index);
  return { places, before: first?.start ?? edge, after: total - (last?.end ?? 0), isPartial: true, measure };
}

function measureAndKeep(...given: Parameters<typeof measureElement<HTMLLIElement>>): number {
  const height = measureElement(...given);
  const id = given[0].dataset.stop;
  if (id) keepHeight(id, height);
  return height;
}
