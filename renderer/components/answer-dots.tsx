import { allAnswers, highestAnswer } from '../../shared/session/pulse-schema.ts';
import styles from './answer-dots.module.css';

/** A dot for each person at one place; more people are told by a number. */
const dots = [1, 2, 3, 4] as const;

export interface AnswerDotsProps {
  answers: readonly number[];
  /** The middle of last time; a hollow diamond stands there. */
  was: number | null;
}

/** Where the people of a role stand between 1 and 5. For the eye alone: say the same in words beside it. */
export function AnswerDots({ answers, was }: AnswerDotsProps) {
  return (
    <span aria-hidden="true" className={styles.track}>
      {allAnswers.map((place) => (
        <span key={place} className={styles.place}>
          <Dots count={answers.filter((answer) => answer === place).length} />
        </span>
      ))}
      {was !== null && (
        <span
          className={styles.was}
          style={{ insetInlineStart: `${((was - 0.5) / highestAnswer) * 100}%` }}
        />
      )}
    </span>
  );
}

function Dots({ count }: { count: number }) {
  if (count > dots.length) {
    return (
      <>
        <span className={styles.dot} />
        <span className={styles.count}>×{count}</span>
      </>
    );
  }
  return dots.slice(0, count).map((dot) => <span key={dot} className={styles.dot} />);
}
