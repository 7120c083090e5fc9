import { DropdownMenu } from 'radix-ui';
import { type ReactNode, useLayoutEffect, useRef } from 'react';
import styles from './context-menu.module.css';
import { currentOpener, focusOpener, rememberOpener } from './focus-opener.ts';
import { isFocusFree } from './kept-focus.ts';
import { MenuPanel } from './menu-panel.tsx';

export interface ContextMenuProps {
  /** Where it opens, in the window's coordinates. Mount the menu to open it, with a new key for a new place. */
  at: { x: number; y: number };
  /** The menu's name for assistive technology. */
  label: string;
  onClose: () => void;
  /** Called after it closed when nothing has the focus: what opened it is gone, or stands elsewhere as another element. */
  onFocusLost?: (() => void) | undefined;
  /** MenuItem and MenuSeparator. */
  children: ReactNode;
}

/** A menu at a point, for a right click or one menu shared by many cards. The focus returns to where it was. */
export function ContextMenu({ at, label, onClose, onFocusLost, children }: ContextMenuProps) {
  const anchor = useRef<HTMLSpanElement>(null);
  const opener = useRef<Element | null>(null);
  opener.current ??= currentOpener();

  useLayoutEffect(() => {
    anchor.current?.style.setProperty('left', `${at.x}px`);
    anchor.current?.style.setProperty('top', `${at.y}px`);
  }, [at.x, at.y]);

  return (
    <DropdownMenu.Root modal={false} open onOpenChange={(open) => !open && onClose()}>
      <DropdownMenu.Trigger asChild>
        <span ref={anchor} className={styles.anchor} tabIndex={-1} aria-hidden="true" />
      </DropdownMenu.Trigger>
      <MenuPanel
        ref={(menu) => {
          if (menu && opener.current) {
            rememberOpener(menu, opener.current);
          }
        }}
        // Beside its point it can slide up and down until all of it fits.
        side="right"
        align="start"
        sideOffset={2}
        alignOffset={2}
        aria-labelledby={undefined}
        aria-label={label}
        onPointerUpCapture={(event) => {
          // The release of the click that opened the menu is no choice of the item under it.
          if (event.button !== 0 || event.ctrlKey) {
            event.stopPropagation();
          }
        }}
        onCloseAutoFocus={(event) => {
          event.preventDefault();
          focusOpener(opener.current);
          if (isFocusFree()) onFocusLost?.();
        }}
      >
        {children}
      </MenuPanel>
    </DropdownMenu.Root>
  );
}
