/** Where a dragged card would land, from sizes that are known already: no layout is read while dragging. */
import type { ItemId } from '../../../shared/session/ids.ts';

/** An item of a column with its place in the column's list, in pixels from the list's top. */
export interface Slot {
  readonly id: ItemId;
  readonly start: number;
  readonly size: number;
}

export type DropPlace =
  /** Before `slots[index]`, at the end when index is their number; `lineAt` is where the insertion line is drawn. */
  | { readonly kind: 'between'; readonly index: number; readonly lineAt: number }
  | { readonly kind: 'onto'; readonly targetId: ItemId };

/** The part of an item at its top and bottom that means "beside it"; its middle means "together with it". */
const edgeShare = 0.3;
const maxEdge = 28;

/** The place at height `y` of a list. What is being moved takes no card into it. */
export function dropPlaceAt(slots: readonly Slot[], y: number, moving: ReadonlySet<string>): DropPlace {
  const index = slotAt(slots, y);
  const slot = slots[index];
  if (!slot) return placeBetween(slots, slots.length);
  const edge = Math.min(slot.size * edgeShare, maxEdge);
  const isInMiddle = y > slot.start + edge && y < slot.start + slot.size - edge;
  if (isInMiddle && !moving.has(slot.id)) return { kind: 'onto', targetId: slot.id };
  return placeBetween(slots, y < slot.start + slot.size / 2 ? index : index + 1);
}

/** The place before `slots[index]`, with its line in the middle of the gap. */
export function placeBetween(slots: readonly Slot[], index: number): DropPlace & { kind: 'between' } {
  const before = slots[index - 1];
  const after = slots[index];
  const end = before ? before.start + before.size : 0;
  const lineAt = before && after ? (end + after.start) / 2 : after ? after.start / 2 : end + 4;
  return { kind: 'between', index, lineAt };
}

/** The index of the slot at or below `y`; a gap belongs to the item after it. Found by halving, for long columns. */
function slotAt(slots: readonly Slot[], y: number): number {
  let low = 0;
  let high = slots.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const slot = slots[middle];
    if (slot && slot.start + slot.size < y) low = middle + 1;
    else high = middle;
  }
  return low;
}
