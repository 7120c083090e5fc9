import { Split, UsersRound } from 'lucide-react';
import { observationOnBoard } from '../../../shared/session/board-items.ts';
import type { ItemId } from '../../../shared/session/ids.ts';
import { isOfSeveralSquads } from '../../../shared/session/own-topics.ts';
import { MenuItem } from '../../components/menu-item.tsx';
import { useKeysOf } from '../../stores/action-registry.ts';
import { useVocabulary } from '../../stores/preferences-store.ts';
import { AboutMenus } from './about-menus.tsx';
import { openDialog, targetsOf } from './board-view-store.ts';
import { openSessionNow } from './current-board.ts';
import { ItemMenu } from './item-menu.tsx';
import { KindMenu } from './kind-menu.tsx';
import { VoiceMenu } from './voice-menu.tsx';

export interface CardMenuProps {
  id: ItemId;
}

/** What can be done with a card, or with all selected ones when it is among them. */
export function CardMenu({ id }: CardMenuProps) {
  const ids = targetsOf(id);
  const [splitKey] = useKeysOf('board.seenDifferently');
  const { squad } = useVocabulary();
  const session = openSessionNow();
  const card = observationOnBoard(session, id);
  if (!card) return null;
  return (
    <ItemMenu id={id} targets={ids} editLabel="Edit" ungroupLabel={card.groupId === null ? null : 'Ungroup'}>
      <KindMenu ids={ids} now={card.character} />
      <VoiceMenu ids={ids} now={card.source} />
      <AboutMenus ids={ids} now={card} />
      <MenuItem
        icon={<Split aria-hidden="true" />}
        keys={splitKey}
        onSelect={() => openDialog({ kind: 'seen-differently', id })}
      >
        Seen differently…
      </MenuItem>
      {isOfSeveralSquads(session) && (
        <MenuItem
          icon={<UsersRound aria-hidden="true" />}
          onSelect={() => openDialog({ kind: 'from-squad', ids })}
        >
          From {squad.toLocaleLowerCase('en')}…
        </MenuItem>
      )}
    </ItemMenu>
  );
}
