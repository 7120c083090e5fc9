import { highestAnswer } from '../../shared/session/pulse-schema.ts';
import styles from './answer-dots.module.css';

const steps = Array.from({ length: highestAnswer }, (_, index) => index + 1);

/** More people than this at one place are told by a number. */
const mostDots = 4;

export interface AnswerDotsProps {
  answers: readonly number[];
  /** The middle of last time; a hollow diamond stands there. */
  was: number | null;
}

/** Where the people of a role stand between 1 and 5. For the eye alone: say the same in words beside it. */
export function AnswerDots({ answers, was }: AnswerDotsProps) {
  return (
    <span aria-hidden="true" className={styles.track}>
      {steps.map((step) => (
        <span key={step} className={styles.place}>
          <Dots count={answers.filter((answer) => answer === step).length} />
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
  if (count > mostDots) {
    return (
      <>
        <span className={styles.dot} />
        <span className={styles.count}>×{count}</span>
      </>
    );
  }
  return Array.from({ length: count }, (_, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a dot is its place.
    <span key={index} className={styles.dot} />
  ));
}
