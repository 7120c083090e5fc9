import { meetingTime } from '../../../shared/session/closing.ts';
import { oneThingOf } from '../../../shared/session/outcome-views.ts';
import { minuteMs } from '../../../shared/session/run-schema.ts';
import { displayText } from '../../../shared/session/text.ts';
import { Button } from '../../components/button.tsx';
import { DateInput } from '../../components/date-input.tsx';
import { Field } from '../../components/field.tsx';
import { StepPage } from '../../components/step-page.tsx';
import { useNow } from '../../components/use-now.ts';
import { reachedBy } from '../../parts/field-actions.ts';
import { KeyOf } from '../../parts/key-of.tsx';
import { OutcomesButton } from '../../parts/outcomes-button.tsx';
import { useActions } from '../../stores/action-registry.ts';
import { useSession } from '../../stores/session-store.ts';
import { trySend } from '../../stores/try-send.ts';
import { closeActions, endMeeting } from './close-actions.ts';
import styles from './close-panel.module.css';
import { FistOfFive } from './fist-of-five.tsx';

/** The end of the meeting: how well the time was spent, when the next one is, the minutes. */
export function ClosePanel() {
  const session = useSession();
  useActions(closeActions);
  const { run, nextDate } = session;
  const oneThing = oneThingOf(session);
  return (
    <StepPage title="Close">
      <div className={styles.close}>
        <FistOfFive />
        <div className={styles.end}>
          <div className={styles.row}>
            <Field label="Next meeting">
              <DateInput
                {...reachedBy('close.date')}
                value={nextDate ?? ''}
                onChange={({ currentTarget: { value } }) =>
                  trySend({ type: 'session.update', nextDate: value === '' ? null : value })
                }
              />
            </Field>
            <MeetingMinutes />
          </div>
          {oneThing && (
            <p className={styles.oneThing}>
              <strong>The one thing until next time:</strong> {displayText(oneThing.what)}
            </p>
          )}
          <div>
            <OutcomesButton />
          </div>
          <div className={styles.row}>
            {run.endedAt === null ? (
              <Button variant="primary" size="large" onClick={endMeeting}>
                End meeting
              </Button>
            ) : (
              <p role="status">The meeting is over. Everything can still be changed.</p>
            )}
            <KeyOf action="board.minutes" label="Minutes: what leaves the room" />
          </div>
        </div>
      </div>
    </StepPage>
  );
}

/** Planned and actual minutes of the whole meeting. */
function MeetingMinutes() {
  const session = useSession();
  const now = useNow(session.run.runningSince !== null);
  const time = meetingTime(session, now);
  if (!time) return null;
  return (
    <p className={styles.time}>
      <strong>{Math.round(time.spentMs / minuteMs)}</strong> of {Math.round(time.plannedMs / minuteMs)}{' '}
      minutes
    </p>
  );
}
