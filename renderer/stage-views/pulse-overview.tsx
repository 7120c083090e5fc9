import { highestAnswer } from '../../shared/session/pulse-schema.ts';
import type { PulseBody } from '../../shared/session/stage/pulse-body.ts';
import { displayText } from '../../shared/session/text.ts';
import { changeWords } from '../../shared/templates/health-words.ts';
import { columnNames } from '../../shared/templates/words.ts';
import { DimensionShape } from '../components/dimension-shape.tsx';
import { HealthMark } from '../components/health-mark.tsx';
import styles from './pulse-overview.module.css';

/** Rows that a page of the stage holds at the size the room can read. */
export const rowsPerPage = 9;

export interface PulseOverviewProps {
  rows: Readonly<NonNullable<PulseBody['overview']>>;
}

/** All statements of a health check, those where the roles are furthest apart first. No total, no level. */
export function PulseOverview({ rows }: PulseOverviewProps) {
  return (
    <table className={styles.overview}>
      <thead>
        <tr className={styles.head}>
          <th scope="col">Statement</th>
          <th scope="col" className={styles.gap}>
            Widest gap
          </th>
          <th scope="col" className={styles.stands}>
            How it stands
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ dimension, text, result }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place.
          <tr key={index}>
            <th scope="row" data-colour={dimension}>
              <span className={styles.statement}>
                <DimensionShape dimension={dimension} />
                <span className="visually-hidden">{columnNames[dimension]}: </span>
                <span className={styles.text} dir="auto">
                  {displayText(text)}
                </span>
              </span>
            </th>
            <td>{result?.gap ?? (result ? spreadWords(result) : '')}</td>
            <td>
              {result ? (
                <span className={styles.standing}>
                  <HealthMark state={result.state} />
                  <span>
                    {result.middle} of {highestAnswer}, {changeWords(result.change, result.was)}
                  </span>
                </span>
              ) : (
                <span className={styles.hidden}>not revealed</span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function spreadWords({ lowest, highest }: { lowest: number; highest: number }): string {
  return lowest === highest ? `all ${lowest}` : `from ${lowest} to ${highest}`;
}
