import { measureElement, type Range } from '@tanstack/react-virtual';
import { type RefObject, useCallback, useLayoutEffect, useRef } from 'react';
import type { Column } from '../../../shared/session/dimensions.ts';
import type { BoardItem } from '../../../shared/session/views.ts';
import { showColumn } from './column-registry.ts';
import { type Places, writePlace, writePlaces } from './item-places.ts';
import { heightOf, keepHeight } from './known-heights.ts';
import { type ListVirtualizer, useQuietVirtualizer } from './use-quiet-virtualizer.ts';

/** Up to so many items a column is drawn whole: find in page, print and assistive technology then see all of it. */
const wholeUpTo = 60;

const itemGap = 8;
const edge = 4;
const end = 16;

/** So many cards come into sight or go at a time. */
const step = 4;

export interface VirtualColumnOptions {
  column: Column;
  items: readonly BoardItem[];
  scroller: RefObject<HTMLDivElement | null>;
  list: RefObject<HTMLUListElement | null>;
  /** Indexes that are drawn wherever the list is scrolled to; negative ones are passed over. */
  pinned: readonly number[];
}

export interface ShownItem {
  readonly index: number;
  readonly pinnedAt?: number | undefined;
}

interface Drawn {
  readonly shown: readonly ShownItem[];
  /** The room above and below what is drawn, in pixels. */
  readonly before: number;
  readonly after: number;
}

/** What of a column has to be drawn, with the room above and below it; and the column made known to dragging. */
export function useVirtualColumn({ column, items, scroller, list, pinned }: VirtualColumnOptions) {
  const latest = useRef(items);
  latest.current = items;
  const isPartial = items.length > wholeUpTo;
  const virtualizer = useQuietVirtualizer(
    {
      count: items.length,
      getScrollElement: () => scroller.current,
      // New functions only for new items: each makes the virtualizer go through the whole column.
      getItemKey: useCallback((index: number) => items[index]?.id ?? index, [items]),
      estimateSize: useCallback((index: number) => (items[index] ? heightOf(items[index]) : 0), [items]),
      measureElement: measureAndKeep,
      rangeExtractor: indexesToDraw,
      gap: itemGap,
      paddingStart: edge,
      paddingEnd: end,
      overscan: 4,
      initialRect: { width: 400, height: 900 },
    },
    (now) => (isPartial ? JSON.stringify(partInSight(now, pinned)) : 'whole'),
  );

  useLayoutEffect(() => {
    const region = scroller.current?.closest('section');
    if (!region || !scroller.current) return;
    return showColumn(column, {
      region,
      scroller: scroller.current,
      scrolled: () => virtualizer.scrollOffset ?? 0,
      slots: () => {
        // Brings the places up to date: what was measured since the last rendering may have changed nothing to see.
        virtualizer.getTotalSize();
        return virtualizer.measurementsCache.flatMap(({ index, start, size }) => {
          const id = latest.current[index]?.id;
          return id ? [{ id, start, size }] : [];
        });
      },
    });
  }, [column, scroller, virtualizer]);

  const drawn: Drawn = isPartial
    ? partInSight(virtualizer, pinned)
    : { shown: items.map((_, index) => ({ index })), before: edge, after: end };
  const places = useRef<Places>({ indexes: new Map(), count: undefined });
  places.current = {
    indexes: new Map(drawn.shown.map(({ index }) => [items[index]?.id ?? '', index])),
    count: isPartial ? items.length : undefined,
  };
  useLayoutEffect(() => {
    if (list.current) writePlaces(list.current, places.current);
  });
  const measure = useCallback(
    (item: HTMLLIElement | null) => {
      if (item) writePlace(item, places.current);
      virtualizer.measureElement(item);
    },
    [virtualizer],
  );
  return { ...drawn, measure };
}

/** Drawn in steps of some cards: one more at the end does not take one away at the top. */
function indexesToDraw({ startIndex, endIndex, overscan, count }: Range): number[] {
  if (count <= wholeUpTo) return [];
  const from = Math.floor(Math.max(0, startIndex - overscan) / step) * step;
  const to = Math.min(count, Math.ceil((endIndex + 1 + overscan) / step) * step);
  return Array.from({ length: to - from }, (_, at) => from + at);
}

/** The items around what the list is scrolled to, and the pinned ones that are not among them. */
function partInSight(virtualizer: ListVirtualizer, pinned: readonly number[]): Drawn {
  const visible = virtualizer.getVirtualItems();
  const [first, last] = [visible[0], visible.at(-1)];
  const isInSight = (index: number) => first && last && index >= first.index && index <= last.index;
  const far = [...new Set(pinned)].filter((index) => index >= 0 && !isInSight(index));
  const shown: ShownItem[] = [
    ...visible.map(({ index }) => ({ index })),
    ...far.map((index) => ({ index, pinnedAt: virtualizer.measurementsCache[index]?.start ?? 0 })),
  ].sort((a, b) => a.index - b.index);
  return { shown, before: first?.start ?? edge, after: virtualizer.getTotalSize() - (last?.end ?? 0) };
}

function measureAndKeep(...given: Parameters<typeof measureElement<HTMLLIElement>>): number {
  const height = measureElement(...given);
  const id = given[0].dataset.stop;
  if (id) keepHeight(id, height);
  return height;
}
