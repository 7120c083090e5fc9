import { Minus, Pause, Play, Plus } from 'lucide-react';
import { clockOf, expectedEnd } from '../../../shared/session/run-clock.ts';
import { minuteMs } from '../../../shared/session/run-schema.ts';
import type { Session } from '../../../shared/session/schema.ts';
import { clockText } from '../../components/clock-text.ts';
import { IconButton } from '../../components/icon-button.tsx';
import { useNow } from '../../components/use-now.ts';
import { addMinute, toggleClock } from './step-actions.ts';
import styles from './step-clock.module.css';

export interface StepClockProps {
  session: Session;
}

/** The time left in the step, what can be done about it, and when the meeting will be over. */
export function StepClock({ session }: StepClockProps) {
  const { runningSince, endsAt } = session.run;
  const now = useNow(session.run.stepId !== null);
  const clock = clockOf(session, now);
  if (!clock) return null;
  const isRunning = runningSince !== null;
  return (
    <div className={styles.clock}>
      <IconButton label="One minute less" icon={<Minus aria-hidden="true" />} onClick={() => addMinute(-1)} />
      <span
        role="timer"
        aria-label="Time left"
        data-state={clock.leftMs < 0 ? 'over' : isRunning ? 'running' : 'paused'}
        className={styles.time}
      >
        {clockText(clock.leftMs)}
      </span>
      <IconButton label="One minute more" icon={<Plus aria-hidden="true" />} onClick={() => addMinute(1)} />
      <IconButton
        label={isRunning ? 'Pause the clock' : 'Start the clock'}
        icon={isRunning ? <Pause aria-hidden="true" /> : <Play aria-hidden="true" />}
        onClick={toggleClock}
      />
      {endsAt !== null && <MeetingEnd agreed={endsAt} expected={expectedEnd(session, now)} />}
    </div>
  );
}

const timeOfDay = new Intl.DateTimeFormat(undefined, { hour: '2-digit', minute: '2-digit' });

/** When the meeting is to be over, and by how much it will miss that at this pace. */
function MeetingEnd({ agreed, expected }: { agreed: number; expected: number }) {
  const lateMinutes = Math.round((expected - agreed) / minuteMs);
  return (
    <span className={styles.end}>
      ends {timeOfDay.format(agreed)}
      {lateMinutes > 0 && <strong className={styles.late}> +{lateMinutes} min</strong>}
    </span>
  );
}
