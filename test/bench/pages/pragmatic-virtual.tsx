/** The board with pragmatic-drag-and-drop and @tanstack/react-virtual: only the cards in sight are in the document. */
import { memo, useState } from 'react';
import type { Column } from '../../../shared/session/dimensions.ts';
import { addCard, type BenchBoard, type BenchCard, columns } from './board-data.ts';
import { PragmaticCard, useColumnTarget, useDrops } from './pragmatic-parts.tsx';
import { BenchColumn, Capture, showPage } from './react-page.tsx';
import { useVirtualList } from './use-virtual-list.ts';

interface ColumnListProps {
  column: Column;
  cards: readonly BenchCard[];
}

const ColumnList = memo(function ColumnList({ column, cards }: ColumnListProps) {
  const target = useColumnTarget(column);
  const { scroller, virtualizer } = useVirtualList(cards);
  return (
    <div
      ref={(element) => {
        target.current = element;
        scroller.current = element;
      }}
      className="scroller"
      data-dimension={column}
    >
      <ul className="list" style={{ height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map(({ index, start }) => {
          const card = cards[index];
          return (
            card && (
              <PragmaticCard
                key={card.id}
                card={card}
                top={start}
                index={index}
                measure={virtualizer.measureElement}
              />
            )
          );
        })}
      </ul>
    </div>
  );
});

function Board({ first }: { first: BenchBoard }) {
  const [board, setBoard] = useState(first);
  useDrops(setBoard);
  return (
    <>
      <main className="columns">
        {columns.map((column) => (
          <BenchColumn key={column} column={column}>
            <ColumnList column={column} cards={board[column]} />
          </BenchColumn>
        ))}
      </main>
      <Capture onAdd={(text) => setBoard((before) => addCard(before, text))} />
    </>
  );
}

await showPage(Board);
