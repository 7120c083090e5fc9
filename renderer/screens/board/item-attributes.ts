import type { ItemId } from '../../../shared/session/ids.ts';

/** Where an item stands in a column that shows only a part of its items; nothing where all are there. */
export interface ItemPlace {
  index?: number | undefined;
  count?: number | undefined;
  /** Set for an item kept in the list although it is out of sight: its distance from the list's top, in pixels. */
  pinnedAt?: number | undefined;
  /** Tab comes here when it comes into the column: its first item, while none of it is the active one. */
  isEntry?: boolean | undefined;
}

/** The id of the element with an item's words, by which the item is named. */
export function wordsId(id: ItemId): string {
  return `words-${id}`;
}

/** The attributes that cards and groups have in common as items of a list. */
export function itemAttributes(id: ItemId, { index, count, pinnedAt }: ItemPlace) {
  return {
    'data-stop': id,
    'data-index': index,
    'aria-labelledby': wordsId(id),
    'aria-setsize': count,
    'aria-posinset': count === undefined || index === undefined ? undefined : index + 1,
    style:
      pinnedAt === undefined ? undefined : ({ position: 'absolute', insetInline: 0, top: pinnedAt } as const),
  };
}
