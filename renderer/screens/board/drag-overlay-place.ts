/** Where the card in hand is drawn. Moved by hand, so that no pointer move renders anything. */
import type { Point } from './pointer-drag.ts';

let card: DOMRect | null = null;
let taken: Point = { x: 0, y: 0 };
let now: Point = taken;
let overlay: HTMLElement | null = null;

/** Begins where the card lies, read once. */
export function liftOverlay(element: HTMLElement | null, at: Point): void {
  card = element?.getBoundingClientRect() ?? null;
  taken = at;
  now = at;
}

/** Carries the overlay on by as much as the pointer, or the place of a card carried by keys, has moved. */
export function moveOverlay(to: Point): void {
  now = to;
  if (!overlay || !card) return;
  overlay.style.translate = `${card.left + now.x - taken.x}px ${card.top + now.y - taken.y}px`;
}

/** Keeps the pointer that moves to the card in hand: what it passes over need not light up, nor be looked for. */
export function holdPointer({ pointerId }: PointerEvent): void {
  overlay?.setPointerCapture(pointerId);
}

/** Takes the overlay's element when it appears, and lets it go when it is gone. */
export function overlayRef(element: HTMLElement | null): void {
  overlay = element;
  if (overlay && card) overlay.style.width = `${card.width}px`;
  moveOverlay(now);
}
