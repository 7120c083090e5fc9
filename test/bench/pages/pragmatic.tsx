/** The board with pragmatic-drag-and-drop as its documentation recommends: memoised cards, every card in the document. */
import { memo, useCallback, useState } from 'react';
import type { Column } from '../../../shared/session/dimensions.ts';
import { addCard, type BenchBoard, type BenchCard, columns } from './board-data.ts';
import { PragmaticCard, useColumnTarget, useDrops } from './pragmatic-parts.tsx';
import { BenchColumn, Capture, showPage } from './react-page.tsx';

interface ColumnListProps {
  column: Column;
  cards: readonly BenchCard[];
}

const ColumnList = memo(function ColumnList({ column, cards }: ColumnListProps) {
  const ref = useColumnTarget(column);
  return (
    <div ref={ref} className="scroller" data-dimension={column}>
      <ul className="list">
        {cards.map((card) => (
          <PragmaticCard key={card.id} card={card} />
        ))}
      </ul>
    </div>
  );
});

function Board({ first }: { first: BenchBoard }) {
  const [board, setBoard] = useState(first);
  useDrops(setBoard);
  const add = useCallback((text: string) => {
    setBoard((before) => addCard(before, text));
    requestAnimationFrame(() => document.querySelector('[data-dimension="none"]')?.scrollTo(0, 1e9));
  }, []);
  return (
    <>
      <main className="columns">
        {columns.map((column) => (
          <BenchColumn key={column} column={column}>
            <ColumnList column={column} cards={board[column]} />
          </BenchColumn>
        ))}
      </main>
      <Capture onAdd={add} />
    </>
  );
}

await showPage(Board);
