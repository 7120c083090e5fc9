/** Where a pointer with a card in hand would drop it. Sizes are read once when the drag begins. */
import type { Column } from '../../../shared/session/dimensions.ts';
import type { ItemId } from '../../../shared/session/ids.ts';
import { activate, targetsOf } from './board-view-store.ts';
import { inReadingOrder } from './board-walk.ts';
import { shownColumns } from './column-registry.ts';
import { currentBoard } from './current-board.ts';
import { type DropTarget, setDropTarget, startDrag, useDragStore } from './drag-store.ts';
import { dropPlaceAt, type Slot } from './insertion.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

interface Area {
  readonly column: Column;
  readonly region: DOMRect;
  readonly listTop: number;
  /** Asked for when the pointer first comes here: a drag between two columns need not know the others. */
  slots(): readonly Slot[];
  scrolled(): number;
}

let areas: readonly Area[] = [];
let moving: ReadonlySet<string> = new Set();
let last: Point | null = null;

/** How far beside a column still counts as in it, in pixels: the gaps between columns belong to somebody. */
const reach = 24;

/** Takes a card in hand, with the whole selection when it is part of one. */
export function beginPointerDrag(card: HTMLElement | null, at: Point): void {
  const id = card?.dataset.stop as ItemId | undefined;
  if (!id) return;
  const ids = inReadingOrder(currentBoard(), targetsOf(id));
  if (ids.length === 1) activate(id, { focus: false });
  areas = [...shownColumns()].map(([column, { region, scroller, slots, scrolled }]) => ({
    column,
    region: region.getBoundingClientRect(),
    listTop: scroller.getBoundingClientRect().top,
    slots: once(slots),
    scrolled,
  }));
  moving = new Set(ids);
  startDrag(id, ids);
  followPointer(at);
}

/** The pointer is here now. */
export function followPointer(at: Point): void {
  last = at;
  setDropTarget(targetAt(at));
}

/** A list scrolled below a pointer that stands still. */
export function followScroll(): void {
  if (last && useDragStore.getState().leadId !== null) followPointer(last);
}

function targetAt({ x, y }: Point): DropTarget | null {
  const area = areas
    .filter(({ region }) => y > region.top - reach && y < region.bottom + reach)
    .map((candidate) => ({ candidate, distance: distanceTo(candidate.region, x) }))
    .sort((a, b) => a.distance - b.distance)[0];
  if (!area || area.distance > reach) return null;
  const { column, listTop, slots, scrolled } = area.candidate;
  return { column, place: dropPlaceAt(slots(), y - listTop + scrolled(), moving) };
}

function once<T>(compute: () => T): () => T {
  let result: { readonly value: T } | undefined;
  return () => {
    result ??= { value: compute() };
    return result.value;
  };
}

function distanceTo(region: DOMRect, x: number): number {
  return Math.max(region.left - x, x - region.right, 0);
}
