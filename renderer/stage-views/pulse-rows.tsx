import { allAnswers, highestAnswer, lowestAnswer } from '../../shared/session/pulse-schema.ts';
import type { PulseRow } from '../../shared/session/stage/pulse-body.ts';
import { answerEnds } from '../../shared/templates/health-words.ts';
import { roleAsGroup } from '../../shared/templates/words.ts';
import { AnswerDots } from '../components/answer-dots.tsx';
import styles from './pulse-rows.module.css';

export interface PulseRowsProps {
  rows: readonly PulseRow[];
}

/** The answers, a row for each role, with last time beside them; the words of a row say what its dots show. */
export function PulseRows({ rows }: PulseRowsProps) {
  return (
    <table className={styles.rows}>
      <caption className="visually-hidden">Answers by role</caption>
      <thead>
        <tr>
          <td />
          <td aria-hidden="true" className={styles.scale}>
            {allAnswers.map((answer) => (
              <span key={answer}>{scaleWord(answer)}</span>
            ))}
          </td>
          <td />
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.role}>
            <th scope="row">{row.role === null ? 'Everybody' : roleAsGroup(row.role, row.answers.length)}</th>
            <td>
              <AnswerDots answers={row.answers} was={row.was} />
              <span className="visually-hidden">answered {row.answers.join(', ')}</span>
            </td>
            <td className={styles.words}>
              <b>{row.middle}</b>
              {row.was !== null && (
                <>
                  {' '}
                  <span className={styles.was}>
                    <span aria-hidden="true">◇ </span>was {row.was}
                  </span>
                </>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function scaleWord(answer: number): string {
  if (answer === lowestAnswer) return `${answer} ${answerEnds.lowest}`;
  return answer === highestAnswer ? `${answer} ${answerEnds.highest}` : `${answer}`;
}
