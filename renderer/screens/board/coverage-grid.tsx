import type { ReactNode } from 'react';
import { type Dimension, dimensions } from '../../../shared/session/dimensions.ts';
import { type CoreRole, coreRoles } from '../../../shared/session/roles.ts';
import { coverageOf } from '../../../shared/session/views.ts';
import { columnNames, coverageQuestion, roleNames } from '../../../shared/templates/words.ts';
import { classNames } from '../../components/class-names.ts';
import { DimensionShape } from '../../components/dimension-shape.tsx';
import { useSession } from '../../stores/session-store.ts';
import styles from './coverage-grid.module.css';

export interface CoverageGridProps {
  className?: string | undefined;
  /** Draws what a cell says into something that can be pressed; without it the grid is only read. */
  renderCell?: (role: CoreRole, dimension: Dimension, said: ReactNode) => ReactNode;
}

/** Who spoke about what, three roles by three dimensions; where nobody did, a question for the room. */
export function CoverageGrid({
  className,
  renderCell = (_role, _dimension, said) => said,
}: CoverageGridProps) {
  const coverage = coverageOf(useSession());
  return (
    <table className={classNames(styles.grid, className)}>
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
              const said =
                count === 0 ? coverageQuestion(role, dimension) : <b className={styles.count}>{count}</b>;
              return (
                <td key={dimension} data-colour={dimension} className={styles.cell} data-empty={count === 0}>
                  {renderCell(role, dimension, said)}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
