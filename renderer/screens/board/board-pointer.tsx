import type { FocusEvent, MouseEvent, ReactNode } from 'react';
import type { ItemId } from '../../../shared/session/ids.ts';
import styles from './board-pointer.module.css';
import { activate, extendSelection, startEditing, toggleSelected, useBoardView } from './board-view-store.ts';
import { openItemMenu } from './open-item-menu.ts';
import { stopIdAt } from './stop-at.ts';

export interface BoardPointerProps {
  children: ReactNode;
}

/** Clicks on cards, heard once for the whole board: select, extend, edit, menu. Keys do the same through the registry. */
export function BoardPointer({ children }: BoardPointerProps) {
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: every card is focusable and the registered keys do all of this.
    <div
      className={styles.board}
      onClick={onClick}
      onDoubleClick={onDoubleClick}
      onContextMenu={onContextMenu}
      onFocus={onFocus}
      onMouseDown={onMouseDown}
    >
      {children}
    </div>
  );
}

function onClick(event: MouseEvent) {
  withStop(event, (id) => {
    if (event.shiftKey) extendSelection(id);
    else if (event.ctrlKey || event.metaKey) toggleSelected(id);
    else activate(id);
  });
}

function onDoubleClick(event: MouseEvent) {
  withStop(event, startEditing);
}

function onContextMenu(event: MouseEvent) {
  withStop(event, (id) => {
    event.preventDefault();
    openItemMenu(id, { x: event.clientX, y: event.clientY });
  });
}

let isPointing = false;

/** The focus that a press brings comes before the click, whose own say may be to add to the selection. */
function onMouseDown() {
  isPointing = true;
  setTimeout(() => {
    isPointing = false;
  });
}

/** Tab, a screen reader or a script came to a card: keys then act on that one. */
function onFocus({ target }: FocusEvent) {
  const id = target.matches('[data-stop]') ? stopIdAt(target) : null;
  if (id && !isPointing && useBoardView.getState().activeId !== id) activate(id, { focus: false });
}

function withStop(event: MouseEvent, act: (id: ItemId) => void) {
  const id = stopIdAt(event.target);
  if (id) act(id);
}
