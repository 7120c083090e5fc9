/**
 * Where each item stands in its column, written onto its element by hand: a card that comes or goes changes what all
 * others would say of themselves, and none of them has to render for that.
 */
export interface Places {
  /** The index in the column of each item that is drawn. */
  readonly indexes: ReadonlyMap<string, number>;
  /** How many items the column has, where only a part of them is drawn. */
  readonly count: number | undefined;
}

/** Writes the places of all items of a list. */
export function writePlaces(list: HTMLElement, places: Places): void {
  for (const item of list.children) writePlace(item as HTMLElement, places);
}

/** Writes the place of one item: for measuring, and where not all are there for those who cannot see the rest. */
export function writePlace(item: HTMLElement, { indexes, count }: Places): void {
  const index = indexes.get(item.dataset.stop ?? '');
  if (index === undefined) return;
  write(item, 'data-index', index);
  write(item, 'aria-posinset', count === undefined ? undefined : index + 1);
  write(item, 'aria-setsize', count);
}

function write(item: HTMLElement, name: string, value: number | undefined) {
  const before = item.getAttribute(name);
  if (value === undefined) {
    if (before !== null) item.removeAttribute(name);
  } else if (before !== String(value)) item.setAttribute(name, String(value));
}
