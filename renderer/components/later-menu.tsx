import { type ReactNode, useRef, useState } from 'react';
import { IconButton, type IconButtonProps } from './icon-button.tsx';
import type { MenuProps } from './menu.tsx';

/** What a menu that is loaded later hands on to Menu. */
export type MenuFrame = Omit<MenuProps, 'children'>;

export interface LaterMenuProps extends Pick<IconButtonProps, 'label' | 'title' | 'icon'> {
  /** The menu in this frame; null until it is loaded. */
  children: ((frame: MenuFrame) => ReactNode) | null;
  /** Told whenever somebody asks for the menu before it is loaded. */
  onAsk: () => void;
}

/** The button of a menu that is loaded later: whoever asks for the menu before gets it open, and the focus stays. */
export function LaterMenu({ children, onAsk, ...button }: LaterMenuProps) {
  const [isOpen, setIsOpen] = useState(false);
  const hasFocus = useRef(false);
  if (children) {
    const trigger = <IconButton {...button} autoFocus={hasFocus.current && !isOpen} />;
    return children({ trigger, open: isOpen, onOpenChange: setIsOpen });
  }
  return (
    <IconButton
      {...button}
      aria-haspopup="menu"
      aria-expanded={isOpen}
      onPointerDown={() => setIsOpen(true)}
      onClick={() => {
        setIsOpen(true);
        onAsk();
      }}
      onFocus={() => {
        hasFocus.current = true;
      }}
      onBlur={() => {
        hasFocus.current = false;
      }}
    />
  );
}
