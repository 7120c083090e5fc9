import type { ItemId } from '../../../shared/session/ids.ts';

/** With the frames before and after it, all is over within 130 ms. */
const durationMs = 80;

/** Notes where the overlay is; the function it gives lets the card glide from there to where it landed. */
export function landingOf(id: ItemId | null): () => void {
  const overlay = document.querySelector('[data-drag-overlay]');
  const isStill = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  if (!overlay || !id || isStill) return () => undefined;
  const from = overlay.getBoundingClientRect();
  return () => {
    const card = document.querySelector(`[data-stop="${id}"]`);
    if (!card) return;
    const to = card.getBoundingClientRect();
    const start = `${from.left - to.left}px ${from.top - to.top}px`;
    card.animate(
      { translate: [start, '0 0'] },
      { duration: durationMs, easing: 'cubic-bezier(0.2, 0, 0, 1)' },
    );
  };
}
