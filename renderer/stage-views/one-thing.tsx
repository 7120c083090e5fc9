import { type ReactNode, useEffect } from 'react';
import { LargeCard } from './large-card.tsx';
import styles from './one-thing.module.css';

export interface OneThingProps {
  /** Above it: what it is, and which of how many. */
  above: ReactNode;
  /** Its words without markup; they decide how large it stands. */
  words: string;
  children: ReactNode;
  /** What else there is to know; what is empty is left out. */
  facts: readonly string[];
  /** Below it: how it stands. */
  below?: ReactNode;
  onPageCount: (pageCount: number) => void;
}

/** One promise or action alone on the stage. */
export function OneThing({ above, words, children, facts, below, onPageCount }: OneThingProps) {
  useEffect(() => onPageCount(1), [onPageCount]);
  const said = facts.filter((fact) => fact !== '');
  return (
    <div className={styles.room}>
      <p className={styles.above}>{above}</p>
      <LargeCard className={styles.card} words={words} text={children}>
        {said.length > 0 && (
          <ul className={styles.facts}>
            {said.map((fact) => (
              <li key={fact}>{fact}</li>
            ))}
          </ul>
        )}
        {below && <p className={styles.below}>{below}</p>}
      </LargeCard>
    </div>
  );
}
