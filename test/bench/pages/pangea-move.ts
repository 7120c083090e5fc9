import type { DropResult } from '@hello-pangea/dnd';
import { type BenchBoard, columns, moveCard } from './board-data.ts';

/** The board after what @hello-pangea/dnd calls a drop; its index counts the column without the dropped card. */
export function moveOfDrop(board: BenchBoard, { draggableId, destination }: DropResult): BenchBoard {
  const to = columns.find((column) => column === destination?.droppableId);
  if (!to || !destination) return board;
  const staying = board[to].filter(({ id }) => id !== draggableId);
  return moveCard(board, { id: draggableId, to, beforeId: staying[destination.index]?.id ?? null });
}
