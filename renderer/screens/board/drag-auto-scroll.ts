/** Scrolls by itself what a card is held over, near its upper and lower edge. */

/** The part of the height at either end in which it scrolls; the deeper, the faster. */
const edgeShare = 0.2;
const fastestPerMs = 2;
const longestFrameMs = 50;

/** How fast to scroll with the pointer at this height, in pixels per millisecond; negative is upwards. */
export function scrollSpeedAt(y: number, { top, bottom }: Pick<DOMRect, 'top' | 'bottom'>): number {
  const edge = (bottom - top) * edgeShare;
  const depth = y < top + edge ? (y - top - edge) / edge : y > bottom - edge ? (y - bottom + edge) / edge : 0;
  return fastestPerMs * Math.max(-1, Math.min(1, depth));
}

let scrolled: Element | null = null;
let speed = 0;
let frame = 0;

/** Scrolls at this speed from now on, frame by frame. */
export function keepScrolling(element: Element | null, pixelsPerMs: number): void {
  const isMoving = speed !== 0;
  scrolled = element;
  speed = element ? pixelsPerMs : 0;
  if (speed !== 0 && !isMoving) frame = requestAnimationFrame(begin);
  else if (speed === 0) cancelAnimationFrame(frame);
}

function begin(first: number) {
  let before = first;
  // A list stands at whole pixels only; what is left of one is kept for the next frame.
  let left = 0;
  frame = requestAnimationFrame(function step(time) {
    left += speed * Math.min(time - before, longestFrameMs);
    before = time;
    const whole = Math.trunc(left);
    left -= whole;
    if (whole !== 0) scrolled?.scrollBy(0, whole);
    frame = requestAnimationFrame(step);
  });
}
