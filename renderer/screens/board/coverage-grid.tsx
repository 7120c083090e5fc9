import { dimensions } from '../../../shared/session/dimensions.ts';
import { coreRoles } from '../../../shared/session/roles.ts';
import { coverageOf } from '../../../shared/session/views.ts';
import { columnNames, coverageQuestion, roleNames } from '../../../shared/templates/words.ts';
import { DimensionShape } from '../../components/dimension-shape.tsx';
import { useSession } from '../../stores/session-store.ts';
import styles from './coverage-grid.module.css';

/** Who spoke about what, three roles by three dimensions; where nobody did, a question for the room. */
export function CoverageGrid() {
  const coverage = coverageOf(useSession());
  return (
    <table className={styles.grid}>
      <caption className={styles.caption}>Coverage</caption>
      <thead>
        <tr>
          <td />
          {dimensions.map((dimension) => (
            <th key={dimension} scope="col" data-colour={dimension}>
              <span className={styles.dimension}>
                <DimensionShape dimension={dimension} />
                {columnNames[dimension]}
              </span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {coreRoles.map((role) => (
          <tr key={role}>
            <th scope="row">{roleNames[role]}</th>
            {dimensions.map((dimension) => {
              const count = coverage[role][dimension];
              return (
                <td key={dimension} data-colour={dimension} className={styles.cell} data-empty={count === 0}>
                  {count === 0 ? coverageQuestion(role, dimension) : <b className={styles.count}>{count}</b>}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
