/** TanStack's virtualizer for React, but for one thing: it renders only when its list would be drawn otherwise. */
import {
  elementScroll,
  observeElementOffset,
  observeElementRect,
  Virtualizer,
  type VirtualizerOptions,
} from '@tanstack/react-virtual';
import { useLayoutEffect, useReducer, useRef, useState } from 'react';
import { flushSync } from 'react-dom';

export type ListVirtualizer = Virtualizer<HTMLDivElement, HTMLLIElement>;

type AllOptions = VirtualizerOptions<HTMLDivElement, HTMLLIElement>;
type Options = Omit<AllOptions, 'observeElementRect' | 'observeElementOffset' | 'scrollToFn' | 'onChange'>;

/** `drawnAs` says in one text how the list is drawn now; the virtualizer's other news render nothing. */
export function useQuietVirtualizer(
  options: Options,
  drawnAs: (virtualizer: ListVirtualizer) => string,
): ListVirtualizer {
  const [, renderAgain] = useReducer((count: number) => count + 1, 0);
  const drawn = useRef('');
  const isMeasuring = useRef(false);
  const all: AllOptions = {
    ...options,
    observeElementRect,
    observeElementOffset,
    scrollToFn: elementScroll,
    onChange(virtualizer, isSync) {
      if (drawnAs(virtualizer) === drawn.current) return;
      // Measuring is a ref: React is committing then, and renders again as soon as it has.
      if (isSync && !isMeasuring.current) flushSync(renderAgain);
      else renderAgain();
    },
  };
  const [virtualizer] = useState(() => {
    const made: ListVirtualizer = new Virtualizer(all);
    const { measureElement } = made;
    made.measureElement = (element) => {
      isMeasuring.current = true;
      measureElement(element);
      isMeasuring.current = false;
    };
    return made;
  });
  virtualizer.setOptions(all);
  drawn.current = drawnAs(virtualizer);
  useLayoutEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => virtualizer._willUpdate());
  return virtualizer;
}
