import { Minus, Pause, Play, Plus } from 'lucide-react';
import { expectedEnd } from '../../../shared/session/run-clock.ts';
import { minuteMs } from '../../../shared/session/run-schema.ts';
import { type Course, currentStep } from '../../../shared/session/steps.ts';
import { IconButton } from '../../components/icon-button.tsx';
import { useNow } from '../../components/use-now.ts';
import { useKeysOf } from '../../stores/action-registry.ts';
import { addMinute, toggleClock } from './step-actions.ts';
import styles from './step-clock.module.css';

export interface StepClockProps {
  course: Course;
}

/** What can be done about the time left in the step, and when the meeting will be over. */
export function StepClock({ course }: StepClockProps) {
  const isRunning = course.run.runningSince !== null;
  const [lessKey] = useKeysOf('meeting.minuteLess');
  const [clockKey] = useKeysOf('meeting.toggleClock');
  const [moreKey] = useKeysOf('meeting.minuteMore');
  return (
    <div className={styles.clock}>
      {currentStep(course) && (
        <>
          <IconButton
            label="One minute less"
            keys={lessKey}
            icon={<Minus aria-hidden="true" />}
            onClick={() => addMinute(-1)}
          />
          <IconButton
            label={isRunning ? 'Pause the clock' : 'Start the clock'}
            keys={clockKey}
            icon={isRunning ? <Pause aria-hidden="true" /> : <Play aria-hidden="true" />}
            onClick={toggleClock}
          />
          <IconButton
            label="One minute more"
            keys={moreKey}
            icon={<Plus aria-hidden="true" />}
            onClick={() => addMinute(1)}
          />
        </>
      )}
      <MeetingEnd course={course} />
    </div>
  );
}

const timeOfDay = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });

/** When the meeting is to be over, and by how much it will miss that at this pace. */
function MeetingEnd({ course }: { course: Course }) {
  const { endsAt, endedAt } = course.run;
  const now = useNow(endedAt === null);
  if (endedAt !== null) return <span className={styles.end}>ended {timeOfDay.format(endedAt)}</span>;
  const expected = expectedEnd(course, now);
  const lateMinutes = Math.round((expected - (endsAt ?? expected)) / minuteMs);
  return (
    <span className={styles.end}>
      ends {timeOfDay.format(endsAt ?? expected)}
      {lateMinutes > 0 && (
        <strong className={styles.late}>
          {' '}
          +{lateMinutes}
          <span aria-hidden="true">{'\u2032'}</span>
          <span className="visually-hidden"> min late</span>
        </strong>
      )}
    </span>
  );
}
