/** Keeps the card the room looks at and the card keys act on the same, whichever of them changes. */
import { useEffect } from 'react';
import type { ItemId } from '../../../shared/session/ids.ts';
import { backToSort, sortFocus } from '../../../shared/session/sort-walk.ts';
import { send, useSessionStore } from '../../stores/session-store.ts';
import { isCardFocused } from './board-focus.ts';
import { activate, useBoardView } from './board-view-store.ts';
import { itemIndexOf } from './board-walk.ts';
import { currentBoard, openSessionNow } from './current-board.ts';

/** While cards are sorted one by one. */
export function useSortFocus(): void {
  useEffect(() => {
    stand(sortFocus(openSessionNow()));
    const stopSession = useSessionStore.subscribe(({ session }, { session: before }) => {
      if (!session || !before || session === before) return;
      const focus = sortFocus(session);
      const back = backToSort(before, session);
      if (back && back !== focus) send({ type: 'run.focus', id: back });
      else if (focus !== sortFocus(before)) stand(focus);
    });
    const stopView = useBoardView.subscribe(({ activeId }, { activeId: before }) => {
      if (activeId === before) return;
      const item = itemToSort(activeId);
      if (item && item !== sortFocus(openSessionNow())) send({ type: 'run.focus', id: item });
    });
    return () => {
      stopSession();
      stopView();
    };
  }, []);
}

/** The card is brought into sight; the focus of the keyboard comes along only where it is on a card already. */
function stand(focus: ItemId | null) {
  if (focus === null) return;
  if (itemToSort(useBoardView.getState().activeId) !== focus) activate(focus, { focus: isCardFocused() });
  useBoardView.setState({ revealId: focus });
}

/** The item of To sort that is this card, or holds it. */
function itemToSort(id: ItemId | null): ItemId | undefined {
  const { none } = currentBoard();
  return id === null ? undefined : none[itemIndexOf(none, id)]?.id;
}
