import { columns } from '../../../shared/session/dimensions.ts';
import type { Board, BoardItem } from '../../../shared/session/views.ts';

/** The next board with every column and item that did not change taken from the one before, so that only what changed renders. */
export function stableBoard(before: Board | null, next: Board): Board {
  if (!before) return next;
  const kept = columns.map((column) => [column, stableItems(before[column], next[column])] as const);
  const isSame = kept.every(([column, items]) => items === before[column]);
  return isSame ? before : (Object.fromEntries(kept) as unknown as Board);
}

function stableItems(before: readonly BoardItem[], next: readonly BoardItem[]): readonly BoardItem[] {
  const known = new Map<string, BoardItem>(before.map((item) => [item.id, item]));
  const items = next.map((item) => {
    const old = known.get(item.id);
    return old && isSameItem(old, item) ? old : item;
  });
  const isSame = items.length === before.length && items.every((item, index) => item === before[index]);
  return isSame ? before : items;
}

function isSameItem(a: BoardItem, b: BoardItem): boolean {
  if (a.kind === 'observation' || b.kind === 'observation') return a.kind === b.kind;
  return (
    a.memberIds.length === b.memberIds.length && a.memberIds.every((id, index) => id === b.memberIds[index])
  );
}
