import { FolderMinus, FolderPlus, Pencil, Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import type { ItemId } from '../../../shared/session/ids.ts';
import { MenuItem } from '../../components/menu-item.tsx';
import { MenuSeparator } from '../../components/menu-separator.tsx';
import { useKeysOf } from '../../stores/action-registry.ts';
import { openDialog, startEditing } from './board-view-store.ts';
import { deleteItems, ungroupItems } from './card-commands.ts';
import { MoveItems } from './move-items.tsx';

export interface ItemMenuProps {
  id: ItemId;
  /** What the menu acts on: the item, or all selected ones when it is among them. */
  targets: readonly ItemId[];
  editLabel: string;
  /** Null where there is no group to be dissolved. */
  ungroupLabel: string | null;
  /** What only this kind of item can do. */
  children?: ReactNode;
}

/** What can be done with any item of the board, be it a card or a group. */
export function ItemMenu({ id, targets, editLabel, ungroupLabel, children }: ItemMenuProps) {
  const [editKey] = useKeysOf('board.edit');
  const [groupKey] = useKeysOf('board.group');
  const [ungroupKey] = useKeysOf('board.ungroup');
  const [deleteKey] = useKeysOf('board.delete');
  return (
    <>
      <MenuItem icon={<Pencil aria-hidden="true" />} keys={editKey} onSelect={() => startEditing(id)}>
        {editLabel}
      </MenuItem>
      <MenuSeparator />
      <MoveItems ids={targets} />
      <MenuSeparator />
      <MenuItem
        icon={<FolderPlus aria-hidden="true" />}
        keys={groupKey}
        onSelect={() => openDialog({ kind: 'group-with', ids: targets })}
      >
        Group with…
      </MenuItem>
      {ungroupLabel !== null && (
        <MenuItem
          icon={<FolderMinus aria-hidden="true" />}
          keys={ungroupKey}
          onSelect={() => ungroupItems(targets)}
        >
          {ungroupLabel}
        </MenuItem>
      )}
      {children}
      <MenuSeparator />
      <MenuItem
        icon={<Trash2 aria-hidden="true" />}
        keys={deleteKey}
        danger
        onSelect={() => deleteItems(targets)}
      >
        Delete
      </MenuItem>
    </>
  );
}
