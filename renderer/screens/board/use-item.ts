import type { Ref } from 'react';
import type { ItemId } from '../../../shared/session/ids.ts';
import { useCardFocus } from './board-focus.ts';
import { type ItemPlace, itemAttributes } from './item-attributes.ts';
import { useItemElement } from './use-item-element.ts';
import { useItemState } from './use-item-state.ts';

export interface ItemProps extends ItemPlace {
  /** Measures the item for its column; a card inside a group has none. */
  measure?: Ref<HTMLLIElement> | undefined;
}

/** What cards and groups have in common as items of a list: place, focus, selection and drag, for their element. */
export function useItem(id: ItemId, { measure, ...place }: ItemProps) {
  const { element, ref } = useItemElement(measure);
  useCardFocus(id, element);
  return { ...itemAttributes(id, place), ...useItemState(id, place.isEntry), ref };
}
