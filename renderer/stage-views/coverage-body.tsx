import { useEffect } from 'react';
import type { CoverageBody as Body } from '../../shared/session/stage/coverage-body.ts';
import { CoverageTable } from '../components/coverage-table.tsx';
import styles from './coverage-body.module.css';
import type { StageBodyProps } from './stage-body-props.ts';
import { TalkBody } from './talk-body.tsx';

/** The grid of roles and dimensions: how much each role said on each, and a question where it said nothing. */
export function CoverageBody({ body: { cells }, step, onPageCount }: StageBodyProps<Body>) {
  useEffect(() => onPageCount(1), [onPageCount]);
  if (cells.length === 0) return <TalkBody step={step} onPageCount={onPageCount} />;
  const cellOf = (role: string, dimension: string) =>
    cells.find((cell) => cell.role === role && cell.dimension === dimension);
  return (
    <CoverageTable
      className={styles.grid}
      countOf={(role, dimension) => cellOf(role, dimension)?.count ?? 0}
      isFocus={(role, dimension) => cellOf(role, dimension)?.isFocus ?? false}
    />
  );
}
