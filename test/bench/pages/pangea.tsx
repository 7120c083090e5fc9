/** The board with @hello-pangea/dnd as its documentation recommends: memoised cards, every card in the document. */
import { DragDropContext, Draggable, Droppable, type DropResult } from '@hello-pangea/dnd';
import { memo, useCallback, useState } from 'react';
import type { Column } from '../../../shared/session/dimensions.ts';
import { addCard, type BenchBoard, type BenchCard, columns } from './board-data.ts';
import { moveOfDrop } from './pangea-move.ts';
import { BenchColumn, Capture, CardFace, showPage } from './react-page.tsx';

const Card = memo(function Card({ card, index }: { card: BenchCard; index: number }) {
  return (
    <Draggable draggableId={card.id} index={index}>
      {({ innerRef, draggableProps, dragHandleProps }, { isDragging }) => (
        <li
          ref={innerRef}
          {...draggableProps}
          {...dragHandleProps}
          className="slot"
          data-stop={card.id}
          data-drag-overlay={isDragging ? '' : undefined}
        >
          <CardFace card={card} />
        </li>
      )}
    </Draggable>
  );
});

const Cards = memo(function Cards({ cards }: { cards: readonly BenchCard[] }) {
  return cards.map((card, index) => <Card key={card.id} card={card} index={index} />);
});

function ColumnList({ column, cards }: { column: Column; cards: readonly BenchCard[] }) {
  return (
    <Droppable droppableId={column}>
      {({ innerRef, droppableProps, placeholder }) => (
        <div ref={innerRef} {...droppableProps} className="scroller" data-dimension={column}>
          <ul className="list">
            <Cards cards={cards} />
            {placeholder}
          </ul>
        </div>
      )}
    </Droppable>
  );
}

function Board({ first }: { first: BenchBoard }) {
  const [board, setBoard] = useState(first);
  const drop = useCallback((result: DropResult) => setBoard((before) => moveOfDrop(before, result)), []);
  const add = useCallback((text: string) => {
    setBoard((before) => addCard(before, text));
    requestAnimationFrame(() => document.querySelector('[data-dimension="none"]')?.scrollTo(0, 1e9));
  }, []);
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
      <Capture onAdd={add} />
    </>
  );
}

await showPage(Board);
