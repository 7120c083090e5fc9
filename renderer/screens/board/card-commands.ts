/** What can be done to cards, from keys, menus and drops alike; each moves the focus on to where the work goes on. */
import { observationIdsOf, observationOnBoard } from '../../../shared/session/board-items.ts';
import { type Character, characters } from '../../../shared/session/characters.ts';
import type { Command } from '../../../shared/session/commands.ts';
import { type Column, dimensionOf } from '../../../shared/session/dimensions.ts';
import type { GroupId, ItemId, ObservationId } from '../../../shared/session/ids.ts';
import type { Source } from '../../../shared/session/sources.ts';
import { characterNames, columnNames } from '../../../shared/templates/words.ts';
import { newId } from '../../stores/new-id.ts';
import { showToast } from '../../stores/toast-store.ts';
import { announce } from './board-announcer.tsx';
import { activate, clearSelection, useBoardView } from './board-view-store.ts';
import { inReadingOrder, placeOf, stopAfterLeaving } from './board-walk.ts';
import { cardCount, itemTitle, shortened } from './card-words.ts';
import { carryOut, changesSoFar, undoChange } from './carry-out.ts';
import { currentBoard, openSessionNow } from './current-board.ts';

/** Files cards at the end of a column. From To sort the focus goes to the next card there, so that one key sorts each. */
export function fileItems(ids: readonly ItemId[], column: Column, { focus = true } = {}): void {
  const board = currentBoard();
  const moving = inReadingOrder(board, ids).filter(
    (id) => placeOf(board, id)?.column !== column || isMember(id),
  );
  if (moving.length === 0) {
    announce(`Already in ${columnNames[column]}`);
    return;
  }
  const { activeId } = useBoardView.getState();
  const from = activeId ? placeOf(board, activeId)?.column : undefined;
  const next =
    activeId && from === 'none' && column !== 'none' ? stopAfterLeaving(board, activeId, moving) : activeId;
  const command = {
    type: 'observation.move' as const,
    ids: moving,
    dimension: dimensionOf(column),
    beforeId: null,
  } satisfies Command;
  if (carryOut(command, `${whatMoved(moving)} to ${columnNames[column]}`))
    stand(next ?? activeId ?? moving[0], focus);
}

/** Puts cards before another item of a column, or at its end. */
export function placeItems(ids: readonly ItemId[], column: Column, beforeId: ItemId | null): boolean {
  const dimension = dimensionOf(column);
  return carryOut(
    { type: 'observation.move', ids: [...ids], dimension, beforeId },
    `${whatMoved(ids)} to ${columnNames[column]}`,
  );
}

/** Puts cards together with a card or a group. */
export function groupItems(ids: readonly ItemId[], targetId: ItemId): boolean {
  const title = shortened(itemTitle(openSessionNow(), targetId));
  const groupId = newId<GroupId>();
  const grouped = carryOut(
    { type: 'observation.group', ids: [...ids], targetId, groupId },
    `Grouped with ${title}`,
  );
  if (grouped) clearSelection();
  return grouped;
}

/** Takes cards out of their groups; a group is taken apart. */
export function ungroupItems(ids: readonly ItemId[]): void {
  const session = openSessionNow();
  const members = observationIdsOf(session, ids).filter((id) => observationOnBoard(session, id)?.groupId);
  if (members.length === 0) {
    announce('Not in a group');
    return;
  }
  if (carryOut({ type: 'observation.ungroup', ids: members }, 'Taken out of the group')) stand(members[0]);
}

/** Puts cards into the session's bin, with Undo at hand. */
export function deleteItems(ids: readonly ItemId[]): void {
  const { activeId } = useBoardView.getState();
  const next = activeId ? stopAfterLeaving(currentBoard(), activeId, ids) : undefined;
  const cards = observationIdsOf(openSessionNow(), ids);
  if (!carryOut({ type: 'observation.delete', ids: [...ids] }, 'Deleted')) return;
  const mark = changesSoFar();
  showToast({
    text: cards.length === 1 ? 'Deleted.' : `${cardCount(cards.length)} deleted.`,
    // Undo would take back something else once more was done.
    action: { label: 'Undo', run: () => (changesSoFar() === mark ? undoChange() : restoreCards(cards)) },
  });
  if (next) activate(next);
}

/** Takes cards out of the session's bin. */
export function restoreCards(ids: readonly ObservationId[]): void {
  carryOut({ type: 'observation.restore', ids: [...ids] }, `${cardCount(ids.length)} restored`);
}

/** Says of what kind cards are. */
export function setKind(ids: readonly ItemId[], character: Character): void {
  const cards = observationIdsOf(openSessionNow(), ids);
  carryOut({ type: 'observation.setCharacter', ids: cards, character }, `Now: ${characterNames[character]}`);
}

/** Gives cards the kind after the one the first of them has. */
export function cycleKind(ids: readonly ItemId[]): void {
  const session = openSessionNow();
  const [first] = observationIdsOf(session, ids);
  const now = first ? observationOnBoard(session, first)?.character : undefined;
  const next = characters[(now ? characters.indexOf(now) + 1 : 0) % characters.length];
  if (next) setKind(ids, next);
}

/** Says who cards come from. */
export function setVoice(ids: readonly ItemId[], source: Source, name: string): void {
  const cards = observationIdsOf(openSessionNow(), ids);
  carryOut({ type: 'observation.setSource', ids: cards, source }, `From: ${name}`);
}

/** Says which squad cards were brought from; an empty name means none. */
export function setFromSquad(ids: readonly ItemId[], squad: string): boolean {
  const cards = observationIdsOf(openSessionNow(), ids);
  const said = squad.trim() === '' ? 'Now a topic of this meeting’s own' : `From ${squad.trim()}`;
  return carryOut({ type: 'observation.setFromSquad', ids: cards, squad }, said);
}

/** Names a group; an empty name takes the name away. */
export function renameGroup(id: GroupId, name: string): boolean {
  return carryOut(
    { type: 'group.rename', id, name },
    name.trim() === '' ? 'Name taken away' : `Named ${name}`,
  );
}

function isMember(id: ItemId): boolean {
  return Boolean(observationOnBoard(openSessionNow(), id)?.groupId);
}

function whatMoved(ids: readonly ItemId[]): string {
  const count = observationIdsOf(openSessionNow(), ids).length;
  return count === 1 ? 'Moved' : `${cardCount(count)} moved`;
}

function stand(id: ItemId | undefined, focus = true): void {
  if (id) activate(id, { focus });
}
