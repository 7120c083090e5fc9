import type { Column } from '../../../shared/session/dimensions.ts';
import type { GroupId } from '../../../shared/session/ids.ts';
import type { Group, Session } from '../../../shared/session/schema.ts';
import { type Board, type BoardItem, boardOf } from '../../../shared/session/views.ts';
import { useSessionStore } from '../../stores/session-store.ts';
import { stableBoard } from './stable-board.ts';

const emptyBoard: Board = { none: [], mastery: [], autonomy: [], purpose: [] };

let from: Session | null = null;
let board: Board | null = null;

/** The open session's board now, computed once for each change of its cards and groups. */
export function currentBoard(): Board {
  const { session } = useSessionStore.getState();
  if (!session) return emptyBoard;
  const isSame = from?.observations === session.observations && from.groups === session.groups;
  if (!board || !isSame) board = stableBoard(from?.id === session.id ? board : null, boardOf(session));
  from = session;
  return board;
}

/** The open session outside React; commands and pickers read it when the user acts. */
export function openSessionNow(): Session {
  const { session } = useSessionStore.getState();
  if (!session) throw new Error('The board was used without an open session.');
  return session;
}

/** The items of one column; the caller renders again only when they change. */
export function useColumnItems(column: Column): readonly BoardItem[] {
  return useSessionStore(() => currentBoard()[column]);
}

/** One group; the caller renders again only when its own record changes. */
export function useGroup(id: GroupId): Group | undefined {
  return useSessionStore((state) => state.session?.groups[id]);
}
