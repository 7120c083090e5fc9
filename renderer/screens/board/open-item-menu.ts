import type { ItemId } from '../../../shared/session/ids.ts';
import { activate, type OpenMenu, useBoardView } from './board-view-store.ts';

/** Opens the menu of a card or a group at a point of the window; a selection that holds it stays. */
export function openItemMenu(id: ItemId, at: OpenMenu['at']): void {
  if (!useBoardView.getState().selectedIds.has(id)) activate(id, { focus: false });
  useBoardView.setState({ menu: { id, at } });
}
