import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

export interface Heights<Item> {
  /** Items whose height is not known yet: render them, in this order, as the children of the probe. */
  readonly missing: readonly Item[];
  /** The height of one of these items in pixels; 0 while it is not known. */
  heightOf(item: Item): number;
}

/**
 * Measures each item once for each size of its column; after that a change costs only the items that look new. Items
 * are plain data that says all of how they look.
 */
export function useHeights<Item>(
  items: readonly Item[],
  size: string,
  probe: RefObject<HTMLElement | null>,
): Heights<Item> {
  const known = useRef({ size, heights: new Map<string, number>() });
  const [, setMeasured] = useState(0);
  if (known.current.size !== size) known.current = { size, heights: new Map() };
  const { heights } = known.current;
  const looks = new Map(items.map((item) => [item, JSON.stringify(item)]));
  const missing = new Map([...looks].flatMap(([item, look]) => (heights.has(look) ? [] : [[look, item]])));

  useLayoutEffect(() => {
    const boxes = probe.current?.children;
    if (!boxes || missing.size === 0) return;
    [...missing.keys()].forEach((look, index) => {
      heights.set(look, boxes[index]?.getBoundingClientRect().height ?? 0);
    });
    setMeasured((count) => count + 1);
  });

  return { missing: [...missing.values()], heightOf: (item) => heights.get(looks.get(item) ?? '') ?? 0 };
}
