/** What actions of keys and palette need to know of the card they act on. */
import type { ItemId } from '../../../shared/session/ids.ts';
import { sortFocus } from '../../../shared/session/sort-walk.ts';
import { currentPreferences } from '../../stores/preferences-store.ts';
import { isCardFocused } from './board-focus.ts';
import { useBoardView } from './board-view-store.ts';
import { itemIndexOf } from './board-walk.ts';
import { currentBoard, openSessionNow } from './current-board.ts';
import { isDragging } from './drag-store.ts';

export const isFree = () => !isDragging();
export const hasActive = () => isFree() && useBoardView.getState().activeId !== null;
export const isOnCard = () => hasActive() && isCardFocused();

/** The action done to the active card. */
export function withActive(act: (id: ItemId) => void) {
  return () => {
    const { activeId } = useBoardView.getState();
    if (activeId) act(activeId);
  };
}

/** Whether Space now skips the card that is to be sorted; a card of another column that has the focus is lifted by it. */
export function isSkipKey(): boolean {
  return currentPreferences().hasSingleKeys && canSkip();
}

/** Whether there is a card to skip, and the focus is on no other column. */
export function canSkip(): boolean {
  const { activeId } = useBoardView.getState();
  const isElsewhere = isCardFocused() && itemIndexOf(currentBoard().none, activeId ?? '') < 0;
  return isFree() && !isElsewhere && sortFocus(openSessionNow()) !== null;
}
