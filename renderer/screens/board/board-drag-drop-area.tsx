import { useDroppable } from '@dnd-kit/core';
import { type RefObject, useLayoutEffect } from 'react';
import type { Column } from '../../../shared/session/dimensions.ts';

export interface ColumnDropAreaProps {
  column: Column;
  region: RefObject<HTMLElement | null>;
}

/** Makes a column a place to drop on. Draws nothing, so that a drag never renders the column's cards. */
export function ColumnDropArea({ column, region }: ColumnDropAreaProps) {
  const { setNodeRef } = useDroppable({ id: column });
  useLayoutEffect(() => {
    // Its list, and not the column: what scrolls by itself at the edges is the list's own ancestor.
    setNodeRef(region.current?.querySelector<HTMLElement>('[data-dimension] > ul') ?? null);
    return () => setNodeRef(null);
  }, [region, setNodeRef]);
  return null;
}
