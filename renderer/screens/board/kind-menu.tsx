import { Shapes } from 'lucide-react';
import { type Character, characters } from '../../../shared/session/characters.ts';
import type { ItemId } from '../../../shared/session/ids.ts';
import { characterNames } from '../../../shared/templates/words.ts';
import { MenuItem } from '../../components/menu-item.tsx';
import { SubMenu } from '../../components/sub-menu.tsx';
import { setKind } from './card-commands.ts';

export interface KindMenuProps {
  ids: readonly ItemId[];
  now: Character;
}

/** Of what kind a card is. */
export function KindMenu({ ids, now }: KindMenuProps) {
  return (
    <SubMenu label="Kind" icon={<Shapes aria-hidden="true" />}>
      {characters.map((character) => (
        <MenuItem key={character} checked={character === now} onSelect={() => setKind(ids, character)}>
          {capitalised(characterNames[character])}
        </MenuItem>
      ))}
    </SubMenu>
  );
}

function capitalised(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
