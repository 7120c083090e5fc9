import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import type { StageCard } from '../../../shared/session/stage-view.ts';

export interface CardHeights {
  /** Cards whose height is not known yet: render them, in this order, as the children of the probe. */
  readonly missing: readonly StageCard[];
  /** The height of a card in pixels; 0 while it is not known. */
  heightOf(card: StageCard): number;
}

/** Measures each card once for each column size; after that a change costs only the cards that changed. */
export function useCardHeights(
  cards: readonly StageCard[],
  size: string,
  probe: RefObject<HTMLElement | null>,
): CardHeights {
  const known = useRef({ size, heights: new Map<string, number>() });
  const [, setMeasured] = useState(0);
  if (known.current.size !== size) known.current = { size, heights: new Map() };
  const { heights } = known.current;
  const missing = [...new Map(cards.map((card) => [lookOf(card), card])).values()].filter(
    (card) => !heights.has(lookOf(card)),
  );

  useLayoutEffect(() => {
    const boxes = probe.current?.children;
    if (!boxes || missing.length === 0) return;
    missing.forEach((card, index) => {
      heights.set(lookOf(card), boxes[index]?.getBoundingClientRect().height ?? 0);
    });
    setMeasured((count) => count + 1);
  });

  return { missing, heightOf: (card) => heights.get(lookOf(card)) ?? 0 };
}

/** Everything of a card that decides how tall it is. */
function lookOf({ text, character, voice, group }: StageCard): string {
  return JSON.stringify([text, character, voice, group]);
}
