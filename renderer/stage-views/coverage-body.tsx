import { useEffect } from 'react';
import { dimensions } from '../../shared/session/dimensions.ts';
import { coreRoles } from '../../shared/session/roles.ts';
import type { CoverageBody as Body } from '../../shared/session/stage/coverage-body.ts';
import { columnNames, coverageQuestion, roleNames } from '../../shared/templates/words.ts';
import { DimensionShape } from '../components/dimension-shape.tsx';
import styles from './coverage-body.module.css';
import type { StageBodyProps } from './stage-body-props.ts';
import { TalkBody } from './talk-body.tsx';

/** The grid of roles and dimensions: how much each role said on each, and a question where it said nothing. */
export function CoverageBody({ body, step, onPageCount }: StageBodyProps<Body>) {
  useEffect(() => onPageCount(1), [onPageCount]);
  if (body.cells.length === 0) return <TalkBody step={step} onPageCount={onPageCount} />;
  return (
    <table className={styles.grid}>
      <thead>
        <tr>
          <td />
          {dimensions.map((dimension) => (
            <th key={dimension} scope="col" data-colour={dimension} className={styles.dimension}>
              <DimensionShape dimension={dimension} className={styles.shape} /> {columnNames[dimension]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {coreRoles.map((role) => (
          <tr key={role}>
            <th scope="row" className={styles.role}>
              {roleNames[role]}
            </th>
            {dimensions.map((dimension) => {
              const cell = body.cells.find((found) => found.role === role && found.dimension === dimension);
              const count = cell?.count ?? 0;
              return (
                <td
                  key={dimension}
                  data-colour={dimension}
                  data-focus={cell?.isFocus}
                  className={count === 0 ? styles.empty : styles.cell}
                >
                  {count === 0 ? coverageQuestion(role, dimension) : count}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
