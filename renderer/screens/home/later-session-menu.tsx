import { Ellipsis } from 'lucide-react';
import { useState } from 'react';
import { displayText } from '../../../shared/session/text.ts';
import { LaterMenu } from '../../components/later-menu.tsx';
import { laterComponent } from '../../parts/later-component.ts';
import type { SessionMenuProps } from './session-menu.tsx';

export type LaterSessionMenuProps = Pick<SessionMenuProps, 'session' | 'onRename' | 'onMoveToBin'>;

const useSessionMenu = laterComponent(async () => (await import('./session-menu.tsx')).SessionMenu);

/** The menu of a session, loaded when the list is on the screen already. */
export function LaterSessionMenu(props: LaterSessionMenuProps) {
  const [asked, setAsked] = useState(0);
  const SessionMenu = useSessionMenu(asked + 1);
  return (
    <LaterMenu
      label="More"
      title={`More for ${displayText(props.session.squad)}`}
      icon={<Ellipsis aria-hidden="true" />}
      onAsk={() => setAsked(asked + 1)}
    >
      {SessionMenu && ((frame) => <SessionMenu {...props} frame={frame} />)}
    </LaterMenu>
  );
}
