import { spentOn } from '../../../shared/session/run-clock.ts';
import type { Run, Step } from '../../../shared/session/run-schema.ts';
import { clockText } from '../../components/clock-text.ts';
import { useNow } from '../../components/use-now.ts';
import styles from './step-time.module.css';

export interface StepTimeProps {
  step: Step;
  run: Run;
}

/** The time left in the step; over, it counts up, and standing it says so. */
export function StepTime({ step, run }: StepTimeProps) {
  const isRunning = run.runningSince !== null;
  const now = useNow(isRunning);
  const leftMs = step.plannedMs - spentOn(step, run, now);
  return (
    <>
      <span
        role="timer"
        aria-label="Time left"
        data-state={leftMs < 0 ? 'over' : isRunning ? 'running' : 'paused'}
        className={styles.time}
      >
        {clockText(leftMs)}
      </span>
      {!isRunning && <span className={styles.paused}>{run.endedAt === null ? 'paused' : 'ended'}</span>}
    </>
  );
}
