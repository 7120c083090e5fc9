import { type Column, dimensions } from '../../../shared/session/dimensions.ts';
import type { ItemId } from '../../../shared/session/ids.ts';
import { columnNames } from '../../../shared/templates/words.ts';
import { DimensionShape } from '../../components/dimension-shape.tsx';
import { MenuItem } from '../../components/menu-item.tsx';
import { fileItems } from './card-commands.ts';
import { columnKeys } from './column-keys.ts';

export interface MoveItemsProps {
  ids: readonly ItemId[];
}

const targets: readonly Column[] = [...dimensions, 'none'];

/** The menu items that file cards. */
export function MoveItems({ ids }: MoveItemsProps) {
  return targets.map((column) => (
    <MenuItem
      key={column}
      icon={<DimensionShape dimension={column} />}
      keys={columnKeys[column].toUpperCase()}
      onSelect={() => fileItems(ids, column)}
    >
      Move to {columnNames[column]}
    </MenuItem>
  ));
}
