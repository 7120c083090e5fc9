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
  let known: ReadonlyMap<string, BoardItem> | undefined;
  const items = next.map((item, index) => {
    let old = before[index];
    if (old?.id !== item.id) {
      // Most items stand where they stood; only for the others all are listed.
      known ??= new Map(before.map((candidate) => [candidate.id, candidate]));
      old = known.get(item.id);
    }
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
