/** The cards of a measured page and what can happen to them, the same for every library. */
import type { Column } from '../../../shared/session/dimensions.ts';

export const columns = ['none', 'mastery', 'autonomy', 'purpose'] as const satisfies readonly Column[];

export interface BenchCard {
  readonly id: string;
  readonly text: string;
  readonly voice: string;
}

export type BenchBoard = Readonly<Record<Column, readonly BenchCard[]>>;

/** Fetches the board whose number of cards stands in the address. */
export async function fetchBoard(): Promise<BenchBoard> {
  const cards = new URLSearchParams(location.search).get('cards');
  return (await fetch(`/cards-${cards}.json`)).json();
}

export interface CardMove {
  readonly id: string;
  readonly to: Column;
  /** The card it will stand before; null for the end. */
  readonly beforeId: string | null;
}

/** The board after a move; columns that do not change stay the same objects. */
export function moveCard(board: BenchBoard, { id, to, beforeId }: CardMove): BenchBoard {
  const from = columns.find((column) => board[column].some((card) => card.id === id));
  const card = from && board[from].find((candidate) => candidate.id === id);
  if (!card || id === beforeId) return board;
  const without = { ...board, [from]: board[from].filter((candidate) => candidate !== card) };
  const index = without[to].findIndex((candidate) => candidate.id === beforeId);
  return { ...without, [to]: without[to].toSpliced(index < 0 ? without[to].length : index, 0, card) };
}

let lastNumber = 0;

/** The board with a new card at the end of the first column. */
export function addCard(board: BenchBoard, text: string): BenchBoard {
  lastNumber += 1;
  return { ...board, none: [...board.none, { id: `new-${lastNumber}`, text, voice: 'You' }] };
}
