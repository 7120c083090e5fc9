import { type CSSProperties, useEffect } from 'react';
import type { CloseBody as Body } from '../../shared/session/stage/close-body.ts';
import { longDate } from '../components/readable-date.ts';
import styles from './close-body.module.css';
import type { StageBodyProps } from './stage-body-props.ts';

/** How well the time was spent, as fingers, and when the next meeting is. */
export function CloseBody({ body, onPageCount }: StageBodyProps<Body>) {
  useEffect(() => onPageCount(1), [onPageCount]);
  const { hands, counts, nextDate } = body;
  return (
    <div className={styles.close}>
      <h2 className={styles.question}>Was this time well spent?</h2>
      {counts ? (
        <Bars counts={counts} />
      ) : (
        <p className={styles.prompt}>
          Show 0 to 5 fingers
          {hands > 0 && (
            <span className={styles.hands}>
              {hands} {hands === 1 ? 'hand' : 'hands'} counted
            </span>
          )}
        </p>
      )}
      {nextDate !== null && (
        <p className={styles.next}>
          Next meeting: <strong>{longDate(nextDate)}</strong>
        </p>
      )}
    </div>
  );
}

function Bars({ counts }: { counts: readonly number[] }) {
  const most = Math.max(1, ...counts);
  return (
    <ul className={styles.bars}>
      {[...counts.entries()].map(([fingers, count]) => (
        <li key={fingers} className={styles.fingers}>
          <span aria-hidden="true" className={styles.column}>
            {count > 0 && <span className={styles.count}>{count}</span>}
            <span className={styles.bar} style={{ '--share': count / most } as CSSProperties} />
          </span>
          <span className={styles.label}>
            {fingers}
            <span className="visually-hidden"> fingers: {count}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
