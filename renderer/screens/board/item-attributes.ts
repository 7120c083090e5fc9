import type { ItemId } from '../../../shared/session/ids.ts';

/** How a column draws an item. */
export interface ItemPlace {
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
export function itemAttributes(id: ItemId, { pinnedAt }: ItemPlace) {
  return {
    'data-stop': id,
    'aria-labelledby': wordsId(id),
    style:
      pinnedAt === undefined ? undefined : ({ position: 'absolute', insetInline: 0, top: pinnedAt } as const),
  };
}
