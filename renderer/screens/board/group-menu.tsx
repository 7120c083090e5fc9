import { FolderMinus, FolderPlus, Pencil, Trash2 } from 'lucide-react';
import type { Group } from '../../../shared/session/schema.ts';
import { MenuItem } from '../../components/menu-item.tsx';
import { MenuSeparator } from '../../components/menu-separator.tsx';
import { openDialog, startEditing, targetsOf } from './board-view-store.ts';
import { deleteItems, ungroupItems } from './card-commands.ts';
import { MoveItems } from './move-items.tsx';

export interface GroupMenuProps {
  group: Group;
}

/** What can be done with a group as a whole. */
export function GroupMenu({ group }: GroupMenuProps) {
  const ids = targetsOf(group.id);
  return (
    <>
      <MenuItem icon={<Pencil aria-hidden="true" />} keys="Enter" onSelect={() => startEditing(group.id)}>
        Rename group
      </MenuItem>
      <MenuSeparator />
      <MoveItems ids={ids} />
      <MenuSeparator />
      <MenuItem
        icon={<FolderPlus aria-hidden="true" />}
        keys="G"
        onSelect={() => openDialog({ kind: 'group-with', ids })}
      >
        Group with…
      </MenuItem>
      <MenuItem icon={<FolderMinus aria-hidden="true" />} keys="Shift+G" onSelect={() => ungroupItems(ids)}>
        Ungroup all
      </MenuItem>
      <MenuSeparator />
      <MenuItem icon={<Trash2 aria-hidden="true" />} keys="Delete" danger onSelect={() => deleteItems(ids)}>
        Delete
      </MenuItem>
    </>
  );
}
