import type { ItemId } from '../../../shared/session/ids.ts';
import { IconButton } from '../../components/icon-button.tsx';
import { useBoardView } from './board-view-store.ts';
import styles from './more-button.module.css';
import { openItemMenu } from './open-item-menu.ts';

export interface MoreButtonProps {
  id: ItemId;
}

// lucide's Ellipsis in one path and one object for all: every card that comes into sight brings this button along.
const dots = (
  <svg
    aria-hidden="true"
    viewBox="0 0 24 24"
    fill="none"
    stroke="currentColor"
    strokeWidth="4"
    strokeLinecap="round"
  >
    <path d="M5 12h.01M12 12h.01M19 12h.01" />
  </svg>
);

/** Opens the menu of a card or a group; one menu serves the whole board. */
export function MoreButton({ id }: MoreButtonProps) {
  const isOpen = useBoardView((state) => state.menu?.id === id);
  return (
    <IconButton
      label="More"
      size="small"
      icon={dots}
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
