import type { ItemId } from '../../../shared/session/ids.ts';

/** The card or group around an element, unless the element is something to press or type into on it. */
export function stopAt(target: EventTarget | null): HTMLElement | null {
  if (!(target instanceof Element) || target.closest('button, input, textarea, a')) return null;
  return target.closest<HTMLElement>('[data-stop]');
}

/** The id of that card or group. */
export function stopIdAt(target: EventTarget | null): ItemId | null {
  return (stopAt(target)?.dataset.stop as ItemId | undefined) ?? null;
}
