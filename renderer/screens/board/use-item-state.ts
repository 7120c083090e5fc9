import type { ItemId } from '../../../shared/session/ids.ts';
import { useBoardView } from './board-view-store.ts';
import { useDragStore } from './drag-store.ts';

/** Tab stop, selection and drag of one item, as attributes; changes when its own state does. */
export function useItemState(id: ItemId, isEntry = false) {
  const isActive = useBoardView((state) => state.activeId === id);
  const isSelected = useBoardView((state) => state.selectedIds.has(id));
  const drag = useDragStore(({ ids, target }) => {
    if (ids.includes(id)) return 'moving';
    return target?.place.kind === 'onto' && target.place.targetId === id ? 'onto' : undefined;
  });
  return {
    tabIndex: isActive || isEntry ? 0 : -1,
    'data-active': isActive ? '' : undefined,
    'data-selected': isSelected ? '' : undefined,
    'data-drag': drag,
  };
}
