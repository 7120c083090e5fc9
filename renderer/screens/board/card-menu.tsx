import { FolderMinus, FolderPlus, Pencil, Trash2 } from 'lucide-react';
import { observationOnBoard } from '../../../shared/session/board-items.ts';
import type { ItemId } from '../../../shared/session/ids.ts';
import { MenuItem } from '../../components/menu-item.tsx';
import { MenuSeparator } from '../../components/menu-separator.tsx';
import { openDialog, startEditing, targetsOf } from './board-view-store.ts';
import { deleteItems, ungroupItems } from './card-commands.ts';
import { openSessionNow } from './current-board.ts';
import { KindMenu } from './kind-menu.tsx';
import { MoveItems } from './move-items.tsx';
import { VoiceMenu } from './voice-menu.tsx';

export interface CardMenuProps {
  id: ItemId;
}

/** What can be done with a card, or with all selected ones when it is among them. */
export function CardMenu({ id }: CardMenuProps) {
  const ids = targetsOf(id);
  const card = observationOnBoard(openSessionNow(), id);
  if (!card) return null;
  return (
    <>
      <MenuItem icon={<Pencil aria-hidden="true" />} keys="Enter" onSelect={() => startEditing(id)}>
        Edit
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
      {card.groupId !== null && (
        <MenuItem icon={<FolderMinus aria-hidden="true" />} keys="Shift+G" onSelect={() => ungroupItems(ids)}>
          Ungroup
        </MenuItem>
      )}
      <KindMenu ids={ids} now={card.character} />
      <VoiceMenu ids={ids} now={card.source} />
      <MenuSeparator />
      <MenuItem icon={<Trash2 aria-hidden="true" />} keys="Delete" danger onSelect={() => deleteItems(ids)}>
        Delete
      </MenuItem>
    </>
  );
}
