import { DropdownMenu } from 'radix-ui';
import { type ReactElement, type ReactNode, useState } from 'react';
import { MenuPanel } from './menu-panel.tsx';

export interface MenuProps {
  /** The button that opens the menu; Button and IconButton both fit. */
  trigger: ReactElement;
  /** MenuItem, MenuSeparator and MenuHeading. */
  children: ReactNode;
  align?: 'start' | 'end' | undefined;
  open?: boolean | undefined;
  onOpenChange?: ((open: boolean) => void) | undefined;
}

/** A button with a menu. The items exist only while the menu is open. */
export function Menu({ trigger, children, align = 'end', open, onOpenChange }: MenuProps) {
  // The panel looks for its place when it is drawn: a button that came with its screen drew it too early.
  const [, drawAgain] = useState(false);
  return (
    <DropdownMenu.Root
      modal={false}
      {...(open === undefined ? {} : { open })}
      onOpenChange={(isOpen) => {
        drawAgain(isOpen);
        onOpenChange?.(isOpen);
      }}
    >
      <DropdownMenu.Trigger asChild>{trigger}</DropdownMenu.Trigger>
      <MenuPanel align={align}>{children}</MenuPanel>
    </DropdownMenu.Root>
  );
}
