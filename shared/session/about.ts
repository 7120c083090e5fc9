/** What something is about: a main dimension, and at most one other beside it. */
import type { Dimension } from './dimensions.ts';

export interface About {
  readonly dimension: Dimension | null;
  readonly secondDimension: Dimension | null;
}

/** The same in order: no second one without a first, and never the same twice. */
export function withAboutInOrder<T extends About>(record: T): T {
  const { dimension, secondDimension } = record;
  if (dimension === null) return { ...record, dimension: secondDimension, secondDimension: null };
  return dimension === secondDimension ? { ...record, secondDimension: null } : record;
}

/** The dimensions something is about, the main one first. */
export function dimensionsOf({ dimension, secondDimension }: About): Dimension[] {
  return [dimension, secondDimension].filter((given) => given !== null);
}

/** What a card is about besides its column; null for nothing. */
export function alsoAbout(card: {
  readonly dimension: Dimension | null;
  readonly secondDimension?: Dimension | undefined;
}): Dimension | null {
  const { dimension, secondDimension } = card;
  return secondDimension && secondDimension !== dimension ? secondDimension : null;
}
