import { healthOf, widestGapFirst } from '../../../shared/health/statement-health.ts';
import { statementsInOrder } from '../../../shared/session/pulse.ts';
import { highestAnswer } from '../../../shared/session/pulse-schema.ts';
import { displayText } from '../../../shared/session/text.ts';
import { changeWords, gapWords } from '../../../shared/templates/health-words.ts';
import { columnNames } from '../../../shared/templates/words.ts';
import { DimensionShape } from '../../components/dimension-shape.tsx';
import { HealthMark } from '../../components/health-mark.tsx';
import { useSession } from '../../stores/session-store.ts';
import styles from './pulse-overview.module.css';

/** All statements of a health check, those where the roles are furthest apart first. */
export function PulseOverview() {
  const rows = widestGapFirst(statementsInOrder(useSession()));
  return (
    <section aria-labelledby="pulse-overview" className={styles.overview}>
      <h2 id="pulse-overview">All statements, widest gap first</h2>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">Statement</th>
            <th scope="col">Widest gap</th>
            <th scope="col">How it stands</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((statement) => {
            const health = healthOf(statement);
            const { id, dimension, text, isRevealed } = statement;
            return (
              <tr key={id}>
                <th scope="row" data-colour={dimension}>
                  <DimensionShape dimension={dimension} />
                  <span className="visually-hidden">{columnNames[dimension]}: </span> {displayText(text)}
                </th>
                <td>{health?.gap && health.gap.size > 0 ? gapWords(health.gap) : health?.gap && 'none'}</td>
                <td>
                  {health ? (
                    <>
                      <HealthMark state={health.state} /> {health.middle} of {highestAnswer},{' '}
                      {changeWords(health.change, health.was)}
                      {!isRevealed && ' (the room has not seen it)'}
                    </>
                  ) : (
                    'nobody has answered'
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
