import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import type { StageCard } from '../../shared/session/stage/stage-card.ts';

/** A card as it can stand on a page: with or without the name of its group above it. */
export interface CardFace {
  readonly card: StageCard;
  readonly namesGroup: boolean;
}

export interface CardHeights {
  /** Faces whose height is not known yet: render them, in this order, as the children of the probe. */
  readonly missing: readonly CardFace[];
  /** The height of a face in pixels; 0 while it is not known. */
  heightOf(face: CardFace): number;
}

/** Measures each face once for each column size; after that a change costs only the cards that changed. */
export function useCardHeights(
  faces: readonly CardFace[],
  size: string,
  probe: RefObject<HTMLElement | null>,
): CardHeights {
  const known = useRef({ size, heights: new Map<string, number>() });
  const [, setMeasured] = useState(0);
  if (known.current.size !== size) known.current = { size, heights: new Map() };
  const { heights } = known.current;
  const missing = [...new Map(faces.map((face) => [lookOf(face), face])).values()].filter(
    (face) => !heights.has(lookOf(face)),
  );

  useLayoutEffect(() => {
    const boxes = probe.current?.children;
    if (!boxes || missing.length === 0) return;
    missing.forEach((face, index) => {
      heights.set(lookOf(face), boxes[index]?.getBoundingClientRect().height ?? 0);
    });
    setMeasured((count) => count + 1);
  });

  return { missing, heightOf: (face) => heights.get(lookOf(face)) ?? 0 };
}

/** Everything that decides how tall a face is; a group's name stands on one line, whatever it says. */
function lookOf({ card, namesGroup }: CardFace): string {
  const { key, group, ...look } = card;
  return JSON.stringify([look, group !== null, group !== null && namesGroup]);
}
