import { type Ref, type RefObject, useCallback, useRef } from 'react';

export interface ItemElement {
  readonly element: RefObject<HTMLLIElement | null>;
  /** The same function at every rendering: a new one would be measured again, and with it the whole layout. */
  readonly ref: (element: HTMLLIElement | null) => void;
}

/** The element of an item: kept for its focus, and measured for its column when it comes and when its size changes. */
export function useItemElement(measure: Ref<HTMLLIElement> | undefined): ItemElement {
  const element = useRef<HTMLLIElement>(null);
  const ref = useCallback(
    (next: HTMLLIElement | null) => {
      element.current = next;
      if (typeof measure === 'function') measure(next);
    },
    [measure],
  );
  return { element, ref };
}
