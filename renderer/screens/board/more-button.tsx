import { Ellipsis } from 'lucide-react';
import type { ItemId } from '../../../shared/session/ids.ts';
import { IconButton } from '../../components/icon-button.tsx';
import { useBoardView } from './board-view-store.ts';
import styles from './more-button.module.css';
import { openItemMenu } from './open-item-menu.ts';

export interface MoreButtonProps {
  id: ItemId;
}

/** Opens the menu of a card or a group; one menu serves the whole board. */
export function MoreButton({ id }: MoreButtonProps) {
  const isOpen = useBoardView((state) => state.menu?.id === id);
  return (
    <IconButton
      label="More"
      size="small"
      icon={<Ellipsis aria-hidden="true" />}
      aria-haspopup="menu"
      aria-expanded={isOpen}
      tabIndex={-1}
      className={styles.more}
      onClick={(event) => {
        const { left, bottom } = event.currentTarget.getBoundingClientRect();
        openItemMenu(id, { x: left, y: bottom });
      }}
    />
  );
}
