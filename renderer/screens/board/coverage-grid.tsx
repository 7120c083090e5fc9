import { coverageOf } from '../../../shared/session/views.ts';
import { classNames } from '../../components/class-names.ts';
import { CoverageTable, type CoverageTableProps } from '../../components/coverage-table.tsx';
import { useSession } from '../../stores/session-store.ts';
import styles from './coverage-grid.module.css';

export interface CoverageGridProps extends Pick<CoverageTableProps, 'renderCell'> {
  className?: string | undefined;
}

/** The coverage of the session that is open. */
export function CoverageGrid({ className, ...cells }: CoverageGridProps) {
  const coverage = coverageOf(useSession());
  return (
    <CoverageTable
      className={classNames(styles.grid, className)}
      caption={<caption className={styles.caption}>Coverage</caption>}
      countOf={(role, dimension) => coverage[role][dimension]}
      {...cells}
    />
  );
}
