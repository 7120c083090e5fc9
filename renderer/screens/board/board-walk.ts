/** Where cards stand for somebody who walks the board by keys: columns of groups, their members and single cards. */
import { type Column, columns } from '../../../shared/session/dimensions.ts';
import type { ItemId } from '../../../shared/session/ids.ts';
import type { Board, BoardItem } from '../../../shared/session/views.ts';

export type Direction = 'up' | 'down' | 'left' | 'right' | 'first' | 'last';

export interface Place {
  readonly column: Column;
  /** The index of its item in the column; a member has its group's. */
  readonly itemIndex: number;
  /** The index among everything one can stand on in the column. */
  readonly index: number;
}

/** Everything one can stand on in a column, from top to bottom: a group comes before its members. */
export function stopsOf(items: readonly BoardItem[]): ItemId[] {
  return items.flatMap((item): ItemId[] =>
    item.kind === 'group' ? [item.id, ...item.memberIds] : [item.id],
  );
}

/** Where an item or a member stands; undefined when it is not on the board. */
export function placeOf(board: Board, id: string): Place | undefined {
  for (const column of columns) {
    const itemIndex = itemIndexOf(board[column], id);
    if (itemIndex >= 0) return { column, itemIndex, index: stopsOf(board[column]).indexOf(id as ItemId) };
  }
  return undefined;
}

/** The index of the item that is or holds this id; -1 when it is not in the column. */
export function itemIndexOf(items: readonly BoardItem[], id: string): number {
  return items.findIndex(
    (item) => item.id === id || (item.kind === 'group' && item.memberIds.some((m) => m === id)),
  );
}

/** The stop in a direction; the same one at the edge of the board. Left and right pass over empty columns. */
export function stepFrom(board: Board, id: ItemId, direction: Direction): ItemId {
  const place = placeOf(board, id);
  if (!place) return firstStop(board) ?? id;
  const stops = stopsOf(board[place.column]);
  switch (direction) {
    case 'up':
      return stops[place.index - 1] ?? id;
    case 'down':
      return stops[place.index + 1] ?? id;
    case 'first':
      return stops[0] ?? id;
    case 'last':
      return stops.at(-1) ?? id;
    case 'left':
    case 'right':
      return stopBeside(board, place, direction) ?? id;
  }
}

/** The first stop of the board in reading order. */
export function firstStop(board: Board): ItemId | undefined {
  return columns.flatMap((column) => board[column][0]?.id ?? [])[0];
}

/** All stops from one to the other in reading order, both included. */
export function stopsBetween(board: Board, from: ItemId, to: ItemId): ItemId[] {
  const all = columns.flatMap((column) => stopsOf(board[column]));
  const [a, b] = [all.indexOf(from), all.indexOf(to)];
  return a < 0 || b < 0 ? [to] : all.slice(Math.min(a, b), Math.max(a, b) + 1);
}

/** Ids in reading order, without members whose group is among them and without what is not on the board. */
export function inReadingOrder(board: Board, ids: Iterable<ItemId>): ItemId[] {
  const wanted = new Set<string>(ids);
  return columns.flatMap((column) =>
    board[column].flatMap((item): ItemId[] => {
      if (wanted.has(item.id)) return [item.id];
      return item.kind === 'group' ? item.memberIds.filter((id) => wanted.has(id)) : [];
    }),
  );
}

/** The stop to stand on when these leave the column of `id`: the next that stays, else the last before. */
export function stopAfterLeaving(board: Board, id: ItemId, leaving: Iterable<ItemId>): ItemId | undefined {
  const place = placeOf(board, id);
  if (!place) return undefined;
  const gone = new Set<string>(leaving);
  const items = board[place.column];
  for (const item of items) {
    if (item.kind === 'group' && gone.has(item.id)) for (const member of item.memberIds) gone.add(member);
  }
  const stops = stopsOf(items);
  return (
    stops.slice(place.index).find((stop) => !gone.has(stop)) ??
    stops.slice(0, place.index).findLast((stop) => !gone.has(stop))
  );
}

function stopBeside(board: Board, place: Place, direction: 'left' | 'right'): ItemId | undefined {
  const step = direction === 'left' ? -1 : 1;
  for (let at = columns.indexOf(place.column) + step; columns[at]; at += step) {
    const items = board[columns[at] ?? 'none'];
    if (items.length > 0) return items[Math.min(place.itemIndex, items.length - 1)]?.id;
  }
  return undefined;
}
