import { useEffect } from 'react';
import type { StageStep } from '../../shared/session/stage-view.ts';
import { displayText } from '../../shared/session/text.ts';
import styles from './talk-body.module.css';

export interface TalkBodyProps {
  step: StageStep | null;
  onPageCount: (pageCount: number) => void;
}

/** The line of the step, large, for steps in which people talk. */
export function TalkBody({ step, onPageCount }: TalkBodyProps) {
  useEffect(() => onPageCount(1), [onPageCount]);
  if (!step) return null;
  return (
    <div className={styles.talk}>
      <p className={styles.sentence} dir="auto">
        {displayText(step.sentence === '' ? step.name : step.sentence)}
      </p>
    </div>
  );
}
