import { memo } from 'react';
import type { ObservationId } from '../../../shared/session/ids.ts';
import { CardBody } from './card-body.tsx';
import styles from './card-item.module.css';
import { type ItemProps, useItem } from './use-item.ts';

export interface CardItemProps extends ItemProps {
  id: ObservationId;
}

/** One card as an item of its list: its place, focus and selection. What it says is drawn by its body alone. */
export const CardItem = memo(function CardItem({ id, ...props }: CardItemProps) {
  return (
    <li {...useItem(id, props)} data-observation-id={id} className={styles.card}>
      <CardBody id={id} />
    </li>
  );
});
