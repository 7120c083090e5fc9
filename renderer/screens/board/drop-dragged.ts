import { flushSync } from 'react-dom';
import type { ItemId } from '../../../shared/session/ids.ts';
import { groupItems, placeItems } from './card-commands.ts';
import { currentBoard, openSessionNow } from './current-board.ts';
import { type DropTarget, endDrag, useDragStore } from './drag-store.ts';
import { landingOf } from './landing.ts';

/** Drops what is in hand where it would land; nothing happens where it lay before, or outside of the columns. */
export function dropDragged(): void {
  const { ids, leadId, target } = useDragStore.getState();
  const land = landingOf(leadId);
  flushSync(() => {
    endDrag();
    if (target) drop(ids, target);
  });
  land();
}

function drop(ids: readonly ItemId[], { column, place }: DropTarget) {
  if (place.kind === 'onto') {
    if (!isTogether(ids, place.targetId)) groupItems(ids, place.targetId);
    return;
  }
  const items = currentBoard()[column];
  if (
    isInPlace(
      ids,
      place.index,
      items.map(({ id }) => id),
    )
  )
    return;
  placeItems(ids, column, items[place.index]?.id ?? null);
}

/** Whether everything dropped is in the group it is dropped onto already. */
function isTogether(ids: readonly ItemId[], targetId: ItemId): boolean {
  const { observations } = openSessionNow();
  return ids.every((id) => observations[id as keyof typeof observations]?.groupId === targetId);
}

/** Whether the column would stay as it is: the cards stand side by side, and the place is beside or between them. */
function isInPlace(ids: readonly ItemId[], index: number, column: readonly ItemId[]): boolean {
  const first = column.indexOf(ids[0] as ItemId);
  const isRow = first >= 0 && ids.every((id, offset) => column[first + offset] === id);
  return isRow && index >= first && index <= first + ids.length;
}
