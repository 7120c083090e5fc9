/**
 * Keeps the focus where the work is when what had it is taken away, as a button by its own press. A browser lets it fall
 * back to the page, from which Tab begins anew.
 */

/** What the focus goes to instead. No field: the next key would write into it. */
const pressable = 'button:not([aria-disabled="true"], :disabled, [tabindex="-1"]), a[href]';
const remembered = 'button, a, input, select, textarea';

/** What holds the focus itself where nothing in it should. */
const regions = 'dialog, main section, main, header:not(dialog *, main *)';

/** Where an element stood. */
interface Place {
  readonly region: HTMLElement | null;
  /** From the element upwards: what it was in, as which of its children. */
  readonly path: readonly { readonly parent: Element; readonly index: number }[];
}

const places = new WeakMap<Element, Place>();
let last: Element | null = null;
let holding: HTMLElement | null = null;

/** Begins to keep the focus of this window; gives the function that ends it. */
export function keepFocus(): () => void {
  const observer = new MutationObserver(() => {
    // In the next task: the key that took the element away is not to press what has the focus then.
    if (last && !last.isConnected) setTimeout(settle);
  });
  observer.observe(document.body, { childList: true, subtree: true });
  document.addEventListener('focusin', onFocusIn);
  document.addEventListener('focusout', onFocusOut);
  return () => {
    observer.disconnect();
    document.removeEventListener('focusin', onFocusIn);
    document.removeEventListener('focusout', onFocusOut);
  };
}

/** Wants the focus near an element that has gone, as soon as what stands there now is drawn. */
export function keepFocusNear(gone: Element): void {
  last = gone;
}

/** Whether nobody put the focus where it is: whoever has a better place for it may take it. */
export function isFocusFree(): boolean {
  const { activeElement } = document;
  return activeElement === null || activeElement === document.body || activeElement === holding;
}

function onFocusIn({ target }: FocusEvent) {
  // A menu gives it back to what opened it.
  if (!(target instanceof Element) || target.closest('[role="menu"]')) return;
  last = target.matches(remembered) ? target : null;
  if (last) places.set(last, placeOf(last));
}

function onFocusOut({ relatedTarget }: FocusEvent) {
  if (relatedTarget !== null) return;
  // Whether it was given up, or its element is just being taken away, is seen when that is over.
  queueMicrotask(() => {
    if (last?.isConnected && isFocusFree()) last = null;
  });
}

function settle() {
  if (!last || last.isConnected) return;
  const place = places.get(last);
  last = null;
  if (!place || !isFocusFree()) return;
  const next = standIn(place);
  if (next) next.focus();
  else hold(place.region?.isConnected ? place.region : document.querySelector('main'));
}

function placeOf(element: Element): Place {
  const path: Place['path'][number][] = [];
  for (let child = element; child.parentElement; child = child.parentElement) {
    path.push({ parent: child.parentElement, index: [...child.parentElement.children].indexOf(child) });
  }
  return { region: element.closest<HTMLElement>(regions), path };
}

/** What stands in the very place, as in the next row or on the next page; else beside it, else further on in the list. */
function standIn({ region, path }: Place): HTMLElement | null {
  const depth = path.findIndex(({ parent }) => parent.isConnected);
  const left = path[depth];
  if (!left || !region?.isConnected) return null;
  const way = path.slice(0, depth + 1).reverse();
  const same = way.reduce<Element | null>(
    (at, { index }) => at && (at.children[index] ?? at.lastElementChild),
    left.parent,
  );
  if (same instanceof HTMLElement && same.matches(pressable)) return same;
  const siblings = [...left.parent.children];
  const beside = firstIn(siblings.slice(left.index)) ?? firstIn(siblings.slice(0, left.index).reverse());
  const row = path.find(({ parent }) => parent.isConnected && parent.matches('ul, ol'));
  return beside ?? (row ? firstIn([...row.parent.children].slice(row.index)) : null);
}

function firstIn(elements: readonly Element[]): HTMLElement | null {
  for (const element of elements) {
    const found = element.matches(pressable) ? element : element.querySelector(pressable);
    if (found instanceof HTMLElement) return found;
  }
  return null;
}

/** Tab goes on from there, and single keys mean what they mean. */
function hold(region: HTMLElement | null) {
  if (!region) return;
  holding = region;
  region.tabIndex = -1;
  region.addEventListener('blur', () => region.removeAttribute('tabindex'), { once: true });
  region.focus({ preventScroll: true });
}
