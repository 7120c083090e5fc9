import { Ellipsis } from 'lucide-react';
import { type ComponentType, useEffect, useState } from 'react';
import { IconButton } from '../../components/icon-button.tsx';
import { tellFailure } from '../../stores/failure-toast.ts';
import type { SessionMenuProps } from './session-menu.tsx';

let loaded: ComponentType<SessionMenuProps> | null = null;

/** The menu of a session, loaded when the list is on the screen already; until then its button waits in its place. */
export function LaterSessionMenu(props: SessionMenuProps) {
  const [Menu, setMenu] = useState<ComponentType<SessionMenuProps> | null>(() => loaded);
  useEffect(() => {
    if (!Menu) load().then((component) => setMenu(() => component), tellFailure);
  }, [Menu]);
  return Menu ? (
    <Menu {...props} />
  ) : (
    <IconButton label="More" icon={<Ellipsis aria-hidden="true" />} disabled />
  );
}

async function load(): Promise<ComponentType<SessionMenuProps>> {
  const { SessionMenu } = await import('./session-menu.tsx');
  loaded = SessionMenu;
  return SessionMenu;
}
