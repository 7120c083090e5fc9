import { spentUntil } from '../../shared/session/run-clock.ts';
import type { StageClock as Clock } from '../../shared/session/stage-view.ts';
import { clockText } from '../components/clock-text.ts';
import { useNow } from '../components/use-now.ts';
import styles from './stage-clock.module.css';

export interface StageClockProps {
  clock: Clock;
}

/** The time that is left, running by itself; over, it counts up and says so by sign and colour. */
export function StageClock({ clock }: StageClockProps) {
  const now = useNow(clock.runningSince !== null);
  const leftMs = clock.plannedMs - spentUntil(now, clock.spentMs, clock.runningSince);
  return (
    <span role="timer" aria-label="Time left" className={leftMs < 0 ? styles.over : styles.clock}>
      {clockText(leftMs)}
    </span>
  );
}
