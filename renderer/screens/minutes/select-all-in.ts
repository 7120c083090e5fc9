/** Selects everything an element shows, ready to be copied by hand. */
export function selectAllIn(element: HTMLElement | null): void {
  if (element) getSelection()?.selectAllChildren(element);
}
