/** What can be said of cards besides their place: a second dimension, a second lens, and that two roles see one differently. */
import { alsoAbout } from '../../../shared/session/about.ts';
import { observationIdsOf, observationOnBoard } from '../../../shared/session/board-items.ts';
import type { Dimension } from '../../../shared/session/dimensions.ts';
import type { ItemId, ObservationId } from '../../../shared/session/ids.ts';
import type { Lens, Observation } from '../../../shared/session/schema.ts';
import type { SplitChoice } from '../../../shared/session/sort-commands.ts';
import { columnNames, lensNames, seenDifferentlyMark } from '../../../shared/templates/words.ts';
import { activate } from './board-view-store.ts';
import { placeOf, stopAfterLeaving } from './board-walk.ts';
import { carryOut } from './carry-out.ts';
import { currentBoard, openSessionNow } from './current-board.ts';

/** Says that cards are about a dimension besides their column; said again, it is taken back. */
export function toggleSecondDimension(ids: readonly ItemId[], dimension: Dimension): void {
  const { cards, first } = cardsOf(ids);
  const next = first && alsoAbout(first) === dimension ? null : dimension;
  carryOut(
    { type: 'observation.setSecondDimension', ids: cards, dimension: next },
    next ? `Also about ${columnNames[next]}` : 'About nothing else',
  );
}

/** Puts cards under the second lens; said again, it is taken back. */
export function toggleLens(ids: readonly ItemId[], lens: Lens): void {
  const { cards, first } = cardsOf(ids);
  const next = first?.lens === lens ? null : lens;
  carryOut(
    { type: 'observation.setLens', ids: cards, lens: next },
    next ? `Lens: ${lensNames[next]}` : 'Under no lens',
  );
}

/** Files a card as two roles chose for it; from To sort the work goes on with the next card there. */
export function splitSort(id: ObservationId, choices: readonly [SplitChoice, SplitChoice]): boolean {
  const board = currentBoard();
  const isToSort = placeOf(board, id)?.column === 'none';
  const next = isToSort ? stopAfterLeaving(board, id, [id]) : undefined;
  const [{ dimension }, other] = choices;
  const said = `Moved to ${columnNames[dimension]}${dimension === other.dimension ? '' : `, ${seenDifferentlyMark}`}`;
  const isDone = carryOut({ type: 'observation.splitSort', id, choices: [...choices] }, said);
  if (isDone && next) activate(next, { focus: false });
  return isDone;
}

function cardsOf(ids: readonly ItemId[]): { cards: ObservationId[]; first: Observation | undefined } {
  const session = openSessionNow();
  const cards = observationIdsOf(session, ids);
  const [first] = cards;
  return { cards, first: first && observationOnBoard(session, first) };
}
