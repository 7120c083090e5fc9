/** Where a pointer with a card in hand would drop it. Sizes are read once when the drag begins. */
import type { Column } from '../../../shared/session/dimensions.ts';
import type { ItemId } from '../../../shared/session/ids.ts';
import { activate, targetsOf } from './board-view-store.ts';
import { inReadingOrder } from './board-walk.ts';
import { shownColumns, shownHeads } from './column-registry.ts';
import { currentBoard } from './current-board.ts';
import { keepScrolling, scrollSpeedAt } from './drag-auto-scroll.ts';
import { type DropTarget, setDropTarget, startDrag } from './drag-store.ts';
import { type DropPlace, dropPlaceAt, placeBetween, type Slot } from './insertion.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

interface Area {
  readonly column: Column;
  readonly region: DOMRect;
  readonly scroller: HTMLElement;
  /** Where the list stands in the window. */
  readonly list: DOMRect;
  slots(): readonly Slot[];
  scrolled(): number;
}

let areas: readonly Area[] = [];
/** Heads that stand for a column while cards are sorted one by one. */
let heads: readonly (readonly [Column, DOMRect])[] = [];
/** Asked for when the pointer first comes to a column: a drag between two of them need not know the others. */
const knownSlots = new Map<Column, readonly Slot[]>();
let moving: ReadonlySet<string> = new Set();
let last: Point | null = null;
/** Scrolls as a whole where the window is too low for the board. */
let scrollingPage: Element | null = null;
/** A card that is lifted near an edge scrolls nothing until it is moved towards it. */
let hasMoved = { up: false, down: false };

/** How far beside a column still counts as in it, in pixels: the gaps between columns belong to somebody. */
const reach = 24;

/** Takes a card in hand, with the whole selection when it is part of one. */
export function beginPointerDrag(card: HTMLElement | null, at: Point): void {
  const id = card?.dataset.stop as ItemId | undefined;
  if (!id) return;
  const ids = inReadingOrder(currentBoard(), targetsOf(id));
  if (ids.length === 1) activate(id, { focus: false });
  const page = document.scrollingElement;
  scrollingPage = page && page.scrollHeight > page.clientHeight ? page : null;
  areas = readAreas();
  moving = new Set(ids);
  last = at;
  hasMoved = { up: false, down: false };
  startDrag(id, ids);
}

/** The pointer is here now. */
export function followPointer(at: Point): void {
  if (!last) return;
  if (at.y < last.y) hasMoved.up = true;
  if (at.y > last.y) hasMoved.down = true;
  last = at;
  const head = headAt(at);
  const area = head ? null : areaAt(at);
  setDropTarget(head ?? (area && { column: area.column, place: placeIn(area, at.y) }));
  scrollNear(area, at.y);
}

/** A list scrolled below a pointer that stands still; what came into sight with it was measured. */
export function followScroll(): void {
  if (!last) return;
  knownSlots.clear();
  followPointer(last);
}

/** The page scrolled: every column stands elsewhere in the window. */
export function followPage(): void {
  areas = readAreas();
  followScroll();
}

/** The pointer has let go. */
export function endPointerDrag(): void {
  last = null;
  keepScrolling(null, 0);
}

function readAreas(): Area[] {
  knownSlots.clear();
  heads = [...shownHeads()].map(([column, head]) => [column, head.getBoundingClientRect()]);
  return [...shownColumns()].map(([column, { region, scroller, slots, scrolled }]) => ({
    column,
    region: region.getBoundingClientRect(),
    scroller,
    list: scroller.getBoundingClientRect(),
    slots,
    scrolled,
  }));
}

/** On a head a card goes to the end of its column. */
function headAt({ x, y }: Point): DropTarget | null {
  const [column] =
    heads.find(([, { left, right, top, bottom }]) => x >= left && x <= right && y >= top && y <= bottom) ??
    [];
  if (!column) return null;
  const slots = knownSlots.get(column) ?? areas.find((area) => area.column === column)?.slots() ?? [];
  knownSlots.set(column, slots);
  return { column, place: { ...placeBetween(slots, slots.length), index: currentBoard()[column].length } };
}

function areaAt({ x, y }: Point): Area | null {
  const area = areas
    .filter(({ region }) => y > region.top - reach && y < region.bottom + reach)
    .map((candidate) => ({ candidate, distance: distanceTo(candidate.region, x) }))
    .sort((a, b) => a.distance - b.distance)[0];
  return area && area.distance <= reach ? area.candidate : null;
}

function placeIn({ column, slots, list, scrolled }: Area, y: number): DropPlace {
  const known = knownSlots.get(column) ?? slots();
  knownSlots.set(column, known);
  return dropPlaceAt(known, y - list.top + scrolled(), moving);
}

/** The page first, then the column, as far as they can. */
function scrollNear(area: Area | null, y: number) {
  const pageSpeed = scrollingPage ? wanted(scrollSpeedAt(y, { top: 0, bottom: window.innerHeight })) : 0;
  if (scrollingPage && canScroll(scrollingPage, pageSpeed)) keepScrolling(scrollingPage, pageSpeed);
  else keepScrolling(area?.scroller ?? null, area ? columnSpeed(area, y) : 0);
}

/** A list at its beginning is not asked frame by frame to go further up: each time its layout would be done for nothing. */
function columnSpeed({ list, scrolled }: Area, y: number): number {
  const speed = wanted(scrollSpeedAt(y, list));
  return speed < 0 && scrolled() <= 0 ? 0 : speed;
}

function wanted(speed: number): number {
  return (speed < 0 ? hasMoved.up : hasMoved.down) ? speed : 0;
}

function canScroll({ scrollTop, scrollHeight, clientHeight }: Element, speed: number): boolean {
  return speed < 0 ? scrollTop > 0 : speed > 0 && scrollTop + clientHeight < scrollHeight - 1;
}

function distanceTo(region: DOMRect, x: number): number {
  return Math.max(region.left - x, x - region.right, 0);
}
