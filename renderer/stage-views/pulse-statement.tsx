import { highestAnswer } from '../../shared/session/pulse-schema.ts';
import type { PulseBody } from '../../shared/session/stage/pulse-body.ts';
import { displayText } from '../../shared/session/text.ts';
import { answerEnds, answeredWords, changeWords } from '../../shared/templates/health-words.ts';
import { columnNames } from '../../shared/templates/words.ts';
import { DimensionShape } from '../components/dimension-shape.tsx';
import { HealthMark } from '../components/health-mark.tsx';
import { PulseRows } from './pulse-rows.tsx';
import styles from './pulse-statement.module.css';

export interface PulseStatementProps {
  statement: NonNullable<PulseBody['statement']>;
}

/** A statement in room size; below it who has answered, or what. */
export function PulseStatement({ statement }: PulseStatementProps) {
  const { dimension, text, number, count, answered, asked, result } = statement;
  return (
    <div className={styles.body} data-revealed={result !== null}>
      <p className={styles.dimension} data-colour={dimension}>
        <DimensionShape dimension={dimension} />
        {columnNames[dimension]}
        <span className={styles.number}>
          {number} of {count}
        </span>
      </p>
      <p className={styles.statement} data-long={text.length > 90} dir="auto">
        {displayText(text)}
      </p>
      {result ? (
        <>
          {result.gap !== null && <p className={styles.gap}>Widest gap: {result.gap}</p>}
          <p className={styles.standing}>
            <HealthMark state={result.state} />
            <span>
              {result.middle} of {highestAnswer}, {changeWords(result.change, result.was)}
            </span>
          </p>
          <PulseRows rows={result.rows} />
        </>
      ) : (
        <div className={styles.waiting}>
          <p className={styles.scale}>
            <b>1</b> {answerEnds.lowest} <span aria-hidden="true">···</span> <b>{highestAnswer}</b>{' '}
            {answerEnds.highest}
          </p>
          <p>{answeredWords(answered, asked)}</p>
        </div>
      )}
    </div>
  );
}
