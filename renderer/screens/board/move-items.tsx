import { type Column, dimensions } from '../../../shared/session/dimensions.ts';
import type { ItemId } from '../../../shared/session/ids.ts';
import { columnNames } from '../../../shared/templates/words.ts';
import { DimensionShape } from '../../components/dimension-shape.tsx';
import { MenuItem } from '../../components/menu-item.tsx';
import { useKeysOf } from '../../stores/action-registry.ts';
import { fileItems } from './card-commands.ts';

export interface MoveItemsProps {
  ids: readonly ItemId[];
}

const targets: readonly Column[] = [...dimensions, 'none'];

/** The menu items that file cards. */
export function MoveItems({ ids }: MoveItemsProps) {
  return targets.map((column) => <MoveItem key={column} ids={ids} column={column} />);
}

function MoveItem({ ids, column }: MoveItemsProps & { column: Column }) {
  const [keys] = useKeysOf(`board.file.${column}`);
  return (
    <MenuItem
      icon={<DimensionShape dimension={column} />}
      keys={keys}
      onSelect={() => fileItems(ids, column)}
    >
      Move to {columnNames[column]}
    </MenuItem>
  );
}
