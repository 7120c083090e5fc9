import { type Ref, useId } from 'react';
import type { StageColumn as Column } from '../../shared/session/stage/board-body.ts';
import { columnNames, dimensionQuestions, roleNames } from '../../shared/templates/words.ts';
import { DimensionShape } from '../components/dimension-shape.tsx';
import { beginsGroup } from './begins-group.ts';
import type { PageRange } from './paginate.ts';
import { StageCard } from './stage-card.tsx';
import styles from './stage-column.module.css';

export interface StageColumnProps {
  column: Column;
  /** The cards on this page. */
  range: PageRange;
  /** The room for cards, which the board measures. */
  roomRef?: Ref<HTMLDivElement> | undefined;
}

/** One dimension on the stage: shape, word, count, and the cards of this page. */
export function StageColumn({ column, range, roomRef }: StageColumnProps) {
  const id = useId();
  const { dimension, steward, cards } = column;
  const isAll = range.end - range.start === cards.length;
  return (
    <section aria-labelledby={id} data-colour={dimension} className={styles.column}>
      <header className={styles.header}>
        <DimensionShape dimension={dimension} className={styles.shape} />
        <h2 id={id} className={styles.name}>
          {columnNames[dimension]}
        </h2>
        {steward && (
          <span className={styles.steward}>
            <span className="visually-hidden">Steward: </span>
            {roleNames[steward]}
          </span>
        )}
        <span className={styles.count}>
          {!isAll && (
            <>
              {rangeText(range)}
              <span aria-hidden="true"> / </span>
              <span className="visually-hidden"> of </span>
            </>
          )}
          {cards.length}
          <span className="visually-hidden"> {cards.length === 1 ? 'card' : 'cards'}</span>
        </span>
      </header>
      <div ref={roomRef} className={styles.room}>
        {cards.length === 0 && <p className={styles.question}>{dimensionQuestions[dimension]}</p>}
        {cards.length > 0 && (
          <ul className={styles.cards}>
            {cards.slice(range.start, range.end).map((card, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a card is its place.
              <li key={range.start + index}>
                <StageCard card={card} namesGroup={index === 0 || beginsGroup(cards, range.start + index)} />
              </li>
            ))}
          </ul>
        )}
      </div>
    </section>
  );
}

function rangeText({ start, end }: PageRange): string {
  return end - start === 1 ? `${end}` : `${start + 1}–${end}`;
}
