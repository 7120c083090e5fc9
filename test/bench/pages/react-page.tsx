/** What the boards built with React have in common: the card, the line that captures, and the root. */
import './board.css';
import { memo, type ReactNode, StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { type BenchBoard, type BenchCard, fetchBoard } from './board-data.ts';

/** What a card says. */
export const CardFace = memo(function CardFace({ card }: { card: BenchCard }) {
  return (
    <div className="card">
      <p>{card.text}</p>
      <small>{card.voice}</small>
    </div>
  );
});

export interface BenchColumnProps {
  column: string;
  children: ReactNode;
}

export function BenchColumn({ column, children }: BenchColumnProps) {
  return (
    <section className="column">
      <h2>{column}</h2>
      {children}
    </section>
  );
}

export interface CaptureProps {
  onAdd: (text: string) => void;
}

export function Capture({ onAdd }: CaptureProps) {
  const [text, setText] = useState('');
  return (
    <footer className="capture">
      <input
        aria-label="What did you observe?"
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={({ key }) => {
          if (key !== 'Enter') return;
          onAdd(text);
          setText('');
        }}
      />
    </footer>
  );
}

/** Shows a board with the cards of the address. */
export async function showPage(Board: (props: { first: BenchBoard }) => ReactNode): Promise<void> {
  const first = await fetchBoard();
  const root = document.createElement('div');
  root.className = 'page';
  document.body.append(root);
  createRoot(root).render(
    <StrictMode>
      <Board first={first} />
    </StrictMode>,
  );
}
