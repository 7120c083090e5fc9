import { DropdownMenu } from 'radix-ui';
import type { ComponentProps } from 'react';
import { classNames } from './class-names.ts';
import { isFocusFree } from './kept-focus.ts';
import styles from './menu-panel.module.css';

export type MenuPanelProps = ComponentProps<typeof DropdownMenu.Content>;

/** An item may have moved the focus (into an editor, say); then it stays there and does not go back to the button. */
function keepFocusElsewhere(event: Event) {
  if (!isFocusFree()) {
    event.preventDefault();
  }
}

/** The field on which a menu's items stand; at the end of the screen's main part, so that no scrolling list cuts it off. */
export function MenuPanel({ className, ...rest }: MenuPanelProps) {
  return (
    <DropdownMenu.Portal container={document.querySelector('main')}>
      <DropdownMenu.Content
        sideOffset={4}
        collisionPadding={8}
        onCloseAutoFocus={keepFocusElsewhere}
        {...rest}
        className={classNames(styles.panel, className)}
      />
    </DropdownMenu.Portal>
  );
}
