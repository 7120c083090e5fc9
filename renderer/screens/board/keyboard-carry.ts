/** A card carried by keys: it stands before one of the cards that stay, or behind the last. */
import { type Column, columns } from '../../../shared/session/dimensions.ts';
import type { ItemId } from '../../../shared/session/ids.ts';
import { targetsOf, useBoardView } from './board-view-store.ts';
import { inReadingOrder, placeOf } from './board-walk.ts';
import { shownColumn } from './column-registry.ts';
import { currentBoard } from './current-board.ts';
import { setDropTarget, startDrag, useDragStore } from './drag-store.ts';
import { placeBetween, type Slot } from './insertion.ts';
import type { Point } from './pointer-drag.ts';

export type Carry = 'up' | 'down' | 'left' | 'right' | 'first' | 'last';

/** The column and, among the cards that stay there, the one it stands before. */
let column: Column = 'none';
let position = 0;

/** The column's items as they stand now, and the indexes of those that stay. */
let slots: readonly Slot[] = [];
let staying: readonly number[] = [];

/** Lifts a card, with the whole selection when it is part of one. */
export function beginCarry(card: HTMLElement | null): void {
  const id = card?.dataset.stop as ItemId | undefined;
  const place = id && placeOf(currentBoard(), id);
  if (!id || !place) return;
  startDrag(id, inReadingOrder(currentBoard(), targetsOf(id)));
  look(place.column);
  position = staying.filter((index) => index < place.itemIndex).length;
  showTarget();
}

/** Carries it one place on. */
export function carryBy(step: Carry): void {
  const last = staying.length;
  if (step === 'up') position = Math.max(0, position - 1);
  else if (step === 'down') position = Math.min(last, position + 1);
  else if (step === 'first') position = 0;
  else if (step === 'last') position = last;
  else {
    look(columns[columns.indexOf(column) + (step === 'left' ? -1 : 1)] ?? column);
    position = Math.min(position, staying.length);
    // In a narrow window the column has to come to the front first.
    useBoardView.setState({ tab: column });
  }
  showTarget();
}

/** Where in the window the carried card hovers now; brings that place into sight. */
export function pointOfCarry(): Point | null {
  // Its sizes may have been estimates until it came to the front or into sight.
  look(column);
  showTarget();
  const list = shownColumn(column);
  const { target } = useDragStore.getState();
  if (!list || target?.place.kind !== 'between') return null;
  const { scroller } = list;
  const { lineAt } = target.place;
  const room = scroller.clientHeight;
  if (lineAt < scroller.scrollTop + 40 || lineAt > scroller.scrollTop + room - 80) {
    scroller.scrollTop = lineAt - room / 2;
  }
  const { left, top } = scroller.getBoundingClientRect();
  return { x: left + 24, y: top + lineAt - scroller.scrollTop };
}

/** "Place 2 of 5 in Mastery" needs both numbers. */
export function carriedTo(): { readonly column: Column; readonly position: number; readonly count: number } {
  return { column, position: position + 1, count: staying.length + 1 };
}

function look(at: Column) {
  column = at;
  slots = shownColumn(at)?.slots() ?? currentBoard()[at].map(({ id }) => ({ id, start: 0, size: 0 }));
  const moving = new Set(useDragStore.getState().ids);
  staying = slots.flatMap(({ id }, index) => (moving.has(id) ? [] : [index]));
}

function showTarget() {
  setDropTarget({ column, place: placeBetween(slots, staying[position] ?? slots.length) });
}
