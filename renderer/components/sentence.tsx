import type { SentencePiece } from '../../shared/session/action-sentence.ts';
import { displayText } from '../../shared/session/text.ts';
import { columnNames } from '../../shared/templates/words.ts';
import { DimensionShape } from './dimension-shape.tsx';
import styles from './sentence.module.css';

export interface SentenceProps {
  pieces: readonly SentencePiece[];
}

/** The sentence of an action; its dimensions stand out by shape, colour and weight. */
export function Sentence({ pieces }: SentenceProps) {
  return pieces.map((piece) =>
    'text' in piece ? (
      displayText(piece.text)
    ) : (
      <strong key={piece.dimension} data-colour={piece.dimension} className={styles.dimension}>
        <DimensionShape dimension={piece.dimension} className={styles.shape} />
        {columnNames[piece.dimension]}
      </strong>
    ),
  );
}

/** The sentence as plain text. */
export function sentenceText(pieces: readonly SentencePiece[]): string {
  return pieces.map((piece) => ('text' in piece ? piece.text : columnNames[piece.dimension])).join('');
}
