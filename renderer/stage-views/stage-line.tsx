import { type ReactNode, useEffect } from 'react';
import styles from './stage-line.module.css';

export interface StageLineProps {
  children: ReactNode;
  /** What stands below the line. */
  below?: ReactNode;
  onPageCount: (pageCount: number) => void;
}

/** A line large on the stage: what there is to say where there is little or nothing to show. */
export function StageLine({ children, below, onPageCount }: StageLineProps) {
  useEffect(() => onPageCount(1), [onPageCount]);
  return (
    <div className={styles.room}>
      <p className={styles.line} dir="auto">
        {children}
      </p>
      {below}
    </div>
  );
}
