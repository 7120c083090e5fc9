/** What is being dragged and where it would land; changes only when the place changes, not with each pixel. */
import { create } from 'zustand';
import type { Column } from '../../../shared/session/dimensions.ts';
import type { ItemId } from '../../../shared/session/ids.ts';
import type { DropPlace } from './insertion.ts';

export interface DropTarget {
  readonly column: Column;
  readonly place: DropPlace;
}

interface DragState {
  /** Everything that moves, in reading order; empty while nothing is dragged. */
  readonly ids: readonly ItemId[];
  /** The card that was taken. */
  readonly leadId: ItemId | null;
  readonly target: DropTarget | null;
}

const nothing: DragState = { ids: [], leadId: null, target: null };

export const useDragStore = create<DragState>(() => nothing);

/** Whether a drag is going on; the board's other keys rest meanwhile. */
export function isDragging(): boolean {
  return useDragStore.getState().leadId !== null;
}

export function startDrag(leadId: ItemId, ids: readonly ItemId[]): void {
  useDragStore.setState({ leadId, ids, target: null });
}

/** Says where the cards would land; a place like the one before changes nothing. */
export function setDropTarget(target: DropTarget | null): void {
  if (!isSameTarget(useDragStore.getState().target, target)) useDragStore.setState({ target });
}

export function endDrag(): void {
  useDragStore.setState(nothing);
}

function isSameTarget(a: DropTarget | null, b: DropTarget | null): boolean {
  if (a === null || b === null || a.column !== b.column) return a === b;
  if (a.place.kind === 'onto') return b.place.kind === 'onto' && a.place.targetId === b.place.targetId;
  return b.place.kind === 'between' && a.place.index === b.place.index && a.place.lineAt === b.place.lineAt;
}
