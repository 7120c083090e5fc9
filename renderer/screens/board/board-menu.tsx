import { groupOf } from '../../../shared/session/board-items.ts';
import { ContextMenu } from '../../components/context-menu.tsx';
import { focusActiveCard, useBoardView } from './board-view-store.ts';
import { CardMenu } from './card-menu.tsx';
import { openSessionNow } from './current-board.ts';
import { GroupMenu } from './group-menu.tsx';

/** The one menu of all cards and groups, where it was asked for. */
export function BoardMenu() {
  const menu = useBoardView((state) => state.menu);
  if (!menu) return null;
  const { id, at } = menu;
  const group = groupOf(openSessionNow(), id);
  return (
    <ContextMenu
      key={`${id} ${at.x} ${at.y}`}
      at={at}
      label={group ? 'Group' : 'Card'}
      onClose={() => useBoardView.setState({ menu: null })}
      onFocusLost={focusActiveCard}
    >
      {group ? <GroupMenu group={group} /> : <CardMenu id={id} />}
    </ContextMenu>
  );
}
