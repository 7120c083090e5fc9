/** Drag and drop of the board: @dnd-kit's sensors around one draggable, and its announcements for a drag by keys. */
import { DndContext, type DndContextProps, useSensor, useSensors } from '@dnd-kit/core';
import { type ReactNode, useMemo } from 'react';
import { boardAnnouncements, boardInstructions } from './board-drag-announcements.ts';
import { BoardDragHandle } from './board-drag-handle.tsx';
import { BoardDragKeys } from './board-drag-keys.ts';
import { BoardDragOverlay } from './board-drag-overlay.tsx';
import { BoardDragMouse, BoardDragTouch } from './board-drag-pointer.ts';
import { endDrag } from './drag-store.ts';
import { dropDragged } from './drop-dragged.ts';

export interface BoardDragProps {
  children: ReactNode;
}

const accessibility = {
  announcements: boardAnnouncements,
  screenReaderInstructions: boardInstructions,
  // The board gives the focus back itself: the card may by then be another element.
  restoreFocus: false,
} satisfies DndContextProps['accessibility'];

/** Lets the cards inside be dragged. Pointer moves draw only the overlay and the insertion line anew. */
export function BoardDrag({ children }: BoardDragProps) {
  const sensors = useSensors(
    useSensor(BoardDragMouse, mouse),
    useSensor(BoardDragTouch, touch),
    useSensor(BoardDragKeys),
  );
  const content = useMemo(() => <BoardDragHandle>{children}</BoardDragHandle>, [children]);
  return (
    <DndContext
      sensors={sensors}
      accessibility={accessibility}
      autoScroll={false}
      // Of a drag by keys; the pointer's never reaches this context.
      onDragEnd={dropDragged}
      onDragCancel={endDrag}
    >
      {content}
      <BoardDragOverlay />
    </DndContext>
  );
}

// A click that trembles is not a drag yet; a finger that moves at once scrolls.
const mouse = { activationConstraint: { distance: 5 } };
const touch = { activationConstraint: { delay: 220, tolerance: 8 } };
