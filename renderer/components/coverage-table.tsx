import type { ReactNode } from 'react';
import { type Dimension, dimensions } from '../../shared/session/dimensions.ts';
import { type CoreRole, coreRoles } from '../../shared/session/roles.ts';
import { columnNames, coverageQuestion, roleNames } from '../../shared/templates/words.ts';
import { DimensionShape } from './dimension-shape.tsx';

export interface CoverageTableProps {
  /** Draws the table; what is drawn is marked by data-empty and data-focus. */
  className: string | undefined;
  caption?: ReactNode;
  countOf: (role: CoreRole, dimension: Dimension) => number;
  /** Whether this is the cell that is talked about. */
  isFocus?: (role: CoreRole, dimension: Dimension) => boolean;
  /** Draws what a cell says into something that can be pressed; without it the grid is only read. */
  renderCell?: (role: CoreRole, dimension: Dimension, said: ReactNode) => ReactNode;
}

/** Who spoke about what, three roles by three dimensions; where nobody did, a question for the room. */
export function CoverageTable(props: CoverageTableProps) {
  const { className, caption, countOf, isFocus, renderCell = (_role, _dimension, said) => said } = props;
  return (
    <table className={className}>
      {caption}
      <thead>
        <tr>
          <td />
          {dimensions.map((dimension) => (
            <th key={dimension} scope="col" data-colour={dimension}>
              <span>
                <DimensionShape dimension={dimension} /> {columnNames[dimension]}
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
              const count = countOf(role, dimension);
              const said = count === 0 ? coverageQuestion(role, dimension) : <b>{count}</b>;
              return (
                <td
                  key={dimension}
                  data-colour={dimension}
                  data-empty={count === 0}
                  data-focus={isFocus?.(role, dimension)}
                >
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
