import { type ReactNode, useEffect } from 'react';
import styles from './stage-line.module.css';

export interface StageLineProps {
  children: ReactNode;
  onPageCount: (pageCount: number) => void;
}

/** A line alone on the stage: what there is to say where there is nothing to show. */
export function StageLine({ children, onPageCount }: StageLineProps) {
  useEffect(() => onPageCount(1), [onPageCount]);
  return (
    <div className={styles.room}>
      <p className={styles.line} dir="auto">
        {children}
      </p>
    </div>
  );
}
