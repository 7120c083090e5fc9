import { Layers, Tags } from 'lucide-react';
import { alsoAbout } from '../../../shared/session/about.ts';
import { dimensions } from '../../../shared/session/dimensions.ts';
import type { ItemId } from '../../../shared/session/ids.ts';
import { type Lens, lenses, type Observation } from '../../../shared/session/schema.ts';
import { columnNames, lensNames } from '../../../shared/templates/words.ts';
import { MenuItem } from '../../components/menu-item.tsx';
import { SubMenu } from '../../components/sub-menu.tsx';
import { useKeysOf } from '../../stores/action-registry.ts';
import { toggleLens, toggleSecondDimension } from './mark-commands.ts';

export interface AboutMenusProps {
  ids: readonly ItemId[];
  now: Observation;
}

/** What a card is about besides its column, and where it stands under the second lens; chosen again, it is taken back. */
export function AboutMenus({ ids, now }: AboutMenusProps) {
  const other = alsoAbout(now);
  return (
    <>
      <SubMenu label="Also about" icon={<Layers aria-hidden="true" />}>
        {dimensions
          .filter((dimension) => dimension !== now.dimension)
          .map((dimension) => (
            <MenuItem
              key={dimension}
              checked={dimension === other}
              onSelect={() => toggleSecondDimension(ids, dimension)}
            >
              {columnNames[dimension]}
            </MenuItem>
          ))}
      </SubMenu>
      <SubMenu label="Lens" icon={<Tags aria-hidden="true" />}>
        {lenses.map((lens) => (
          <LensItem
            key={lens}
            lens={lens}
            isChosen={lens === now.lens}
            onSelect={() => toggleLens(ids, lens)}
          />
        ))}
      </SubMenu>
    </>
  );
}

function LensItem({ lens, isChosen, onSelect }: { lens: Lens; isChosen: boolean; onSelect: () => void }) {
  const [keys] = useKeysOf(`board.lens.${lens}`);
  return (
    <MenuItem checked={isChosen} keys={keys} onSelect={onSelect}>
      {lensNames[lens]}
    </MenuItem>
  );
}
