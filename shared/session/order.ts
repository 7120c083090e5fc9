import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing';

export interface Ordered {
  readonly id: string;
  readonly order: string;
}

/** Longest order key a file may hold; {@link crowdedLength} keeps keys far below it. */
export const maxOrderLength = 200;

/** From this length on the keys of a list are dealt out anew; it takes hundreds of drops into the same gap to get there. */
export const crowdedLength = 100;

/** Keys that begin otherwise lie so far out that the library cannot go on from them; it does not look at the rest. */
const keyPattern = /^[Q-j][0-9A-Za-z]+$/;

/** Whether a text is an order key that {@link keysAt} can insert around. */
export function isOrderKey(key: string): boolean {
  if (!keyPattern.test(key)) return false;
  try {
    generateKeyBetween(key, null);
    return true;
  } catch {
    return false; // The library's only way to say that a key is not one of its own.
  }
}

/** Sorts by order key, then by id, so that every reader sees the same order even when two keys are equal. */
export function byOrder(a: Ordered, b: Ordered): number {
  if (a.order !== b.order) return a.order < b.order ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/**
 * Order keys for `count` things placed in front of `siblings[index]` (at the end when index is their number).
 * The siblings must be sorted. Equal neighbouring keys, which only a merge can make, are stepped over.
 */
export function keysAt(siblings: readonly Ordered[], index: number, count: number): string[] {
  const before = siblings[index - 1]?.order ?? null;
  const after =
    siblings.slice(index).find((sibling) => before === null || sibling.order > before)?.order ?? null;
  return generateNKeysBetween(before, after, count);
}
