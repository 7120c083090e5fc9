import { useDroppable } from '@dnd-kit/core';
import { type RefObject, useLayoutEffect } from 'react';
import type { Column } from '../../../shared/session/dimensions.ts';

export interface ColumnDropAreaProps {
  column: Column;
  list: RefObject<HTMLElement | null>;
}

/** Makes a column a place to drop on. Draws nothing, so that a drag never renders the column's cards. */
export function ColumnDropArea({ column, list }: ColumnDropAreaProps) {
  const { setNodeRef } = useDroppable({ id: column });
  useLayoutEffect(() => {
    // The list and not the column: what scrolls by itself at the edges is the list's own ancestor.
    setNodeRef(list.current);
    return () => setNodeRef(null);
  }, [list, setNodeRef]);
  return null;
}
