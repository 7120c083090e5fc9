import { UserRound } from 'lucide-react';
import type { ItemId } from '../../../shared/session/ids.ts';
import { peopleInOrder } from '../../../shared/session/people.ts';
import { roles } from '../../../shared/session/roles.ts';
import type { Source } from '../../../shared/session/sources.ts';
import { roleNames, roleShortNames } from '../../../shared/templates/words.ts';
import { MenuItem } from '../../components/menu-item.tsx';
import { MenuSeparator } from '../../components/menu-separator.tsx';
import { SubMenu } from '../../components/sub-menu.tsx';
import { setVoice } from './card-commands.ts';
import { openSessionNow } from './current-board.ts';

export interface VoiceMenuProps {
  ids: readonly ItemId[];
  now: Source;
}

/** Whom a card comes from: a role, a person, or nobody in particular. */
export function VoiceMenu({ ids, now }: VoiceMenuProps) {
  const people = peopleInOrder(openSessionNow());
  return (
    <SubMenu label="From" icon={<UserRound aria-hidden="true" />}>
      {roles.map((role) => (
        <MenuItem
          key={role}
          checked={now.kind === 'role' && now.role === role}
          onSelect={() => setVoice(ids, { kind: 'role', role }, roleNames[role])}
        >
          {roleNames[role]}
        </MenuItem>
      ))}
      {people.length > 0 && <MenuSeparator />}
      {people.map(({ id, name, role }) => (
        <MenuItem
          key={id}
          checked={now.kind === 'person' && now.personId === id}
          onSelect={() => setVoice(ids, { kind: 'person', personId: id }, name)}
        >
          {name} ({roleShortNames[role]})
        </MenuItem>
      ))}
      <MenuSeparator />
      <MenuItem
        checked={now.kind === 'unknown'}
        onSelect={() => setVoice(ids, { kind: 'unknown' }, 'nobody in particular')}
      >
        Nobody in particular
      </MenuItem>
    </SubMenu>
  );
}
