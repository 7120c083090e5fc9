import type { StageClock as Clock } from '../../shared/session/stage/stage-clock.ts';
import { clockText } from '../components/clock-text.ts';
import styles from './stage-clock.module.css';
import { useTimeLeft } from './use-time-left.ts';

export interface StageClockProps {
  clock: Clock;
}

/** The time that is left, running by itself; over, it counts up and says so by sign and colour. */
export function StageClock({ clock }: StageClockProps) {
  const leftMs = useTimeLeft(clock);
  return (
    <span role="timer" aria-label="Time left" className={leftMs < 0 ? styles.over : styles.clock}>
      {clockText(leftMs)}
    </span>
  );
}
