import { Ellipsis } from 'lucide-react';
import { type ComponentType, useEffect, useRef, useState } from 'react';
import { IconButton } from '../../components/icon-button.tsx';
import { tellFailure } from '../../stores/failure-toast.ts';
import type { SessionMenuProps } from './session-menu.tsx';

export type LaterSessionMenuProps = Pick<SessionMenuProps, 'session' | 'onRename' | 'onMoveToBin'>;

let loaded: ComponentType<SessionMenuProps> | null = null;

/** The menu of a session, loaded when the list is on the screen already; whoever asks for it before gets it open. */
export function LaterSessionMenu(props: LaterSessionMenuProps) {
  const [Menu, setMenu] = useState<ComponentType<SessionMenuProps> | null>(() => loaded);
  const [isOpen, setIsOpen] = useState(false);
  const hasFocus = useRef(false);
  useEffect(() => {
    if (!Menu) load().then((component) => setMenu(() => component), tellFailure);
  }, [Menu]);
  if (Menu) {
    return <Menu {...props} isOpen={isOpen} onOpenChange={setIsOpen} takesFocus={hasFocus.current} />;
  }
  return (
    <IconButton
      label="More"
      icon={<Ellipsis aria-hidden="true" />}
      aria-haspopup="menu"
      aria-expanded={isOpen}
      onPointerDown={() => setIsOpen(true)}
      onClick={() => setIsOpen(true)}
      onFocus={() => {
        hasFocus.current = true;
      }}
      onBlur={() => {
        hasFocus.current = false;
      }}
    />
  );
}

async function load(): Promise<ComponentType<SessionMenuProps>> {
  const { SessionMenu } = await import('./session-menu.tsx');
  loaded = SessionMenu;
  return SessionMenu;
}
