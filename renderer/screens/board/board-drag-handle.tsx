import { useDraggable } from '@dnd-kit/core';
import type { FocusEvent, KeyboardEvent, MouseEvent, ReactNode, SyntheticEvent, TouchEvent } from 'react';
import styles from './board-drag-handle.module.css';
import { stopAt } from './stop-at.ts';

export interface BoardDragHandleProps {
  children: ReactNode;
}

/**
 * The board's only draggable: whichever card is taken. One for each card would make every card subscribe to the drag and
 * render when it begins and ends.
 */
export function BoardDragHandle({ children }: BoardDragHandleProps) {
  const { listeners, setNodeRef, attributes } = useDraggable({ id: 'card' });

  function take(event: SyntheticEvent, name: string) {
    const card = stopAt(event.target);
    if (!card) return;
    setNodeRef(card);
    listeners?.[name]?.(event);
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: listens for the cards inside, which have the focus and the keys.
    <div
      className={styles.handle}
      onMouseDown={(event: MouseEvent) => take(event, 'onMouseDown')}
      onTouchStart={(event: TouchEvent) => take(event, 'onTouchStart')}
      onKeyDown={(event: KeyboardEvent) => {
        if (event.target === stopAt(event.target)) take(event, 'onKeyDown');
      }}
      onFocus={(event: FocusEvent) => {
        const card = event.target;
        if (card === stopAt(card)) card.setAttribute('aria-describedby', attributes['aria-describedby']);
      }}
    >
      {children}
    </div>
  );
}
