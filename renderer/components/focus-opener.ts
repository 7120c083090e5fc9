import { isFocusFree, keepFocusNear } from './kept-focus.ts';

/** What opened a menu that has no button of its own. */
const openers = new WeakMap<Element, Element>();

/** Remembers to whom the focus goes when this menu, or a dialog opened by one of its items, closes. */
export function rememberOpener(menu: Element, opener: Element): void {
  openers.set(menu, opener);
}

/** What should get the focus back later: the focused element, or whatever opened the menu it is an item of. */
export function currentOpener(): Element | null {
  const active = document.activeElement;
  const menu = active?.closest('[role="menu"]');
  if (!menu) {
    return active;
  }
  const buttonId = menu.getAttribute('aria-labelledby');
  return openers.get(menu) ?? (buttonId ? document.getElementById(buttonId) : active);
}

/** Gives the focus back from what closes, unless it has already found another place. */
export function focusOpener(opener: Element | null, closing?: Element): void {
  const active = document.activeElement;
  // What was focused in a closed dialog keeps the focus until the browser next paints.
  if (!isFocusFree() && !closing?.contains(active)) {
    return;
  }
  if (!opener?.isConnected) {
    if (opener) keepFocusNear(opener);
  } else if (opener instanceof HTMLElement) {
    opener.focus({ preventScroll: true });
  }
}
