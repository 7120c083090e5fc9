/** The board with @hello-pangea/dnd's virtual lists: only the cards in sight are in the document. */
import {
  DragDropContext,
  Draggable,
  type DraggableProvided,
  type DraggableStateSnapshot,
  Droppable,
  type DropResult,
} from '@hello-pangea/dnd';
import { useCallback, useState } from 'react';
import type { Column } from '../../../shared/session/dimensions.ts';
import { addCard, type BenchBoard, type BenchCard, columns } from './board-data.ts';
import { moveOfDrop } from './pangea-move.ts';
import { BenchColumn, Capture, CardFace, showPage } from './react-page.tsx';
import { useVirtualList } from './use-virtual-list.ts';

interface CardProps {
  card: BenchCard;
  provided: DraggableProvided;
  snapshot: DraggableStateSnapshot;
  top?: number;
  index?: number;
  measure?: (element: HTMLElement | null) => void;
}

function Card({ card, provided, snapshot, top, index, measure }: CardProps) {
  const place = top === undefined ? {} : ({ position: 'absolute', top, insetInline: 0 } as const);
  return (
    <div
      ref={(element) => {
        provided.innerRef(element);
        measure?.(element);
      }}
      {...provided.draggableProps}
      {...provided.dragHandleProps}
      style={{ ...place, ...provided.draggableProps.style }}
      className="slot"
      data-index={index}
      data-stop={card.id}
      data-drag-overlay={snapshot.isDragging ? '' : undefined}
    >
      <CardFace card={card} />
    </div>
  );
}

function ColumnList({ column, cards }: { column: Column; cards: readonly BenchCard[] }) {
  const { scroller, virtualizer } = useVirtualList(cards);
  return (
    <Droppable
      droppableId={column}
      mode="virtual"
      renderClone={(provided, snapshot, { source }) => {
        const card = cards[source.index];
        return card ? <Card card={card} provided={provided} snapshot={snapshot} /> : null;
      }}
    >
      {({ innerRef, droppableProps }) => (
        <div
          ref={(element) => {
            scroller.current = element;
            innerRef(element);
          }}
          {...droppableProps}
          className="scroller"
          data-dimension={column}
        >
          <div className="list" style={{ height: virtualizer.getTotalSize() }}>
            {virtualizer.getVirtualItems().map(({ index, start }) => {
              const card = cards[index];
              if (!card) return null;
              return (
                <Draggable key={card.id} draggableId={card.id} index={index}>
                  {(provided, snapshot) => (
                    <Card
                      card={card}
                      provided={provided}
                      snapshot={snapshot}
                      top={start}
                      index={index}
                      measure={virtualizer.measureElement}
                    />
                  )}
                </Draggable>
              );
            })}
          </div>
        </div>
      )}
    </Droppable>
  );
}

function Board({ first }: { first: BenchBoard }) {
  const [board, setBoard] = useState(first);
  const drop = useCallback((result: DropResult) => setBoard((before) => moveOfDrop(before, result)), []);
  return (
    <>
      <DragDropContext onDragEnd={drop}>
        <main className="columns">
          {columns.map((column) => (
            <BenchColumn key={column} column={column}>
              <ColumnList column={column} cards={board[column]} />
            </BenchColumn>
          ))}
        </main>
      </DragDropContext>
      <Capture onAdd={(text) => setBoard((before) => addCard(before, text))} />
    </>
  );
}

await showPage(Board);
