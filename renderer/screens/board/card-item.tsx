import { memo, type Ref } from 'react';
import type { ObservationId } from '../../../shared/session/ids.ts';
import { useCardFocus } from './board-focus.ts';
import { CardBody } from './card-body.tsx';
import styles from './card-item.module.css';
import { type ItemPlace, itemAttributes } from './item-attributes.ts';
import { useItemElement } from './use-item-element.ts';
import { useItemState } from './use-item-state.ts';

export interface CardItemProps extends ItemPlace {
  id: ObservationId;
  /** Measures the item for the column; a card inside a group has none. */
  measure?: Ref<HTMLLIElement> | undefined;
}

/** One card as an item of its list: its place, focus and selection. What it says is drawn by its body alone. */
export const CardItem = memo(function CardItem({ id, measure, ...place }: CardItemProps) {
  const { element, ref } = useItemElement(measure);
  useCardFocus(id, element);
  return (
    <li
      {...itemAttributes(id, place)}
      {...useItemState(id, place.isEntry)}
      ref={ref}
      data-observation-id={id}
      className={styles.card}
    >
      <CardBody id={id} />
    </li>
  );
});
