import type { StageState } from '../../../shared/api/stage-calls.ts';

/** A page of the board never takes more cards of one column than this. */
const mostCardsOfColumn = 8;

/** The state without the cards of later pages, so that a small picture of one page costs one page. */
export function pageAlone(state: StageState): StageState {
  const { view, page } = state;
  if (view?.body.kind !== 'board') return state;
  const most = (page + 1) * mostCardsOfColumn;
  const columns = view.body.columns.map((column) => ({ ...column, cards: column.cards.slice(0, most) }));
  return { ...state, view: { ...view, body: { ...view.body, columns } } };
}
