/** What the operator looks at on the board: the active card, the selection, what is open. Never part of the session. */
import { create } from 'zustand';
import type { Column } from '../../../shared/session/dimensions.ts';
import type { ItemId } from '../../../shared/session/ids.ts';
import { placeOf, stopsBetween } from './board-walk.ts';
import { currentBoard } from './current-board.ts';

export type BoardDialog =
  | { readonly kind: 'voices' | 'details' | 'bin' }
  | { readonly kind: 'group-with' | 'from-squad'; readonly ids: readonly ItemId[] }
  | { readonly kind: 'seen-differently'; readonly id: ItemId };

export interface OpenMenu {
  readonly id: ItemId;
  readonly at: { readonly x: number; readonly y: number };
}

interface BoardView {
  /** The card that keys act on, and the board's only tab stop. */
  readonly activeId: ItemId | null;
  /** Several cards chosen together; empty while only the active one is meant. */
  readonly selectedIds: ReadonlySet<ItemId>;
  readonly anchorId: ItemId | null;
  /** The card or group whose words are being edited in place. */
  readonly editingId: ItemId | null;
  /** Counts up when the focus is wanted on the active card. */
  readonly focusTick: number;
  /** A card that has to come into sight, such as the newest one. */
  readonly revealId: ItemId | null;
  /** The column in front where the window is too narrow for all of them. */
  readonly tab: Column;
  readonly menu: OpenMenu | null;
  readonly dialog: BoardDialog | null;
  /** What is searched for; null while the search is closed. */
  readonly query: string | null;
}

const nothingSelected: ReadonlySet<ItemId> = new Set();

const initial: BoardView = {
  activeId: null,
  selectedIds: nothingSelected,
  anchorId: null,
  editingId: null,
  focusTick: 1,
  revealId: null,
  tab: 'none',
  menu: null,
  dialog: null,
  query: null,
};

export const useBoardView = create<BoardView>(() => initial);

/** Forgets everything; for a board that opens. */
export function resetBoardView(): void {
  useBoardView.setState({ ...initial, focusTick: useBoardView.getState().focusTick });
}

/** Makes a card the active one and nothing else selected. */
export function activate(id: ItemId, { focus = true } = {}): void {
  const { focusTick, tab } = useBoardView.getState();
  useBoardView.setState({
    activeId: id,
    anchorId: id,
    selectedIds: nothingSelected,
    focusTick: focus ? focusTick + 1 : focusTick,
    tab: placeOf(currentBoard(), id)?.column ?? tab,
  });
}

/** Selects everything from the anchor to this card. */
export function extendSelection(id: ItemId): void {
  const { anchorId, activeId, focusTick } = useBoardView.getState();
  const from = anchorId ?? activeId ?? id;
  const selectedIds = new Set(stopsBetween(currentBoard(), from, id));
  useBoardView.setState({ activeId: id, anchorId: from, selectedIds, focusTick: focusTick + 1 });
}

/** Takes a card into the selection or out of it. */
export function toggleSelected(id: ItemId): void {
  const { selectedIds, anchorId, focusTick } = useBoardView.getState();
  const next = new Set(selectedIds.size > 0 ? selectedIds : anchorId ? [anchorId] : []);
  if (!next.delete(id)) next.add(id);
  useBoardView.setState({ activeId: id, anchorId: id, selectedIds: next, focusTick: focusTick + 1 });
}

/** Selects exactly these. */
export function selectAll(ids: readonly ItemId[]): void {
  useBoardView.setState({ selectedIds: new Set(ids) });
}

/** Ends a selection of several; the active card stays. */
export function clearSelection(): void {
  useBoardView.setState({ selectedIds: nothingSelected });
}

/** The cards that a key or a menu item means: the selection if this card is in it, else the card alone. */
export function targetsOf(id: ItemId | null): ItemId[] {
  const { selectedIds } = useBoardView.getState();
  if (id === null) return [];
  return selectedIds.has(id) ? [...selectedIds] : [id];
}

/** Begins to edit the words of a card or the name of a group. */
export function startEditing(id: ItemId): void {
  useBoardView.setState({ editingId: id, activeId: id, anchorId: id, selectedIds: nothingSelected });
}

/** Ends editing; `focus` gives the focus back to the card. */
export function stopEditing({ focus }: { focus: boolean }): void {
  const { focusTick } = useBoardView.getState();
  useBoardView.setState({ editingId: null, focusTick: focus ? focusTick + 1 : focusTick });
}

/** Gives the focus to the active card. */
export function focusActiveCard(): void {
  useBoardView.setState(({ focusTick }) => ({ focusTick: focusTick + 1 }));
}

export function openDialog(dialog: BoardDialog): void {
  useBoardView.setState({ dialog });
}

export function closeDialog(): void {
  useBoardView.setState({ dialog: null });
}

/** Closes whatever is open above the board. */
export function closeMenuAndDialog(): void {
  useBoardView.setState({ menu: null, dialog: null });
}
