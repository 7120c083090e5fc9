import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import type { BenchCard } from './board-data.ts';

/** What of a long column is drawn, as @tanstack/react-virtual recommends for sizes that are measured. */
export function useVirtualList(cards: readonly BenchCard[]) {
  const scroller = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer({
    count: cards.length,
    getScrollElement: () => scroller.current,
    getItemKey: (index) => cards[index]?.id ?? index,
    estimateSize: () => 120,
    overscan: 6,
  });
  const newest = cards.at(-1)?.id.startsWith('new-') ? cards.length - 1 : -1;
  useEffect(() => {
    if (newest >= 0) virtualizer.scrollToIndex(newest);
  }, [newest, virtualizer]);
  return { scroller, virtualizer };
}
