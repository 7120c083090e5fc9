import { Check } from 'lucide-react';
import { memo } from 'react';
import { minuteMs, type Run, type Step } from '../../../shared/session/run-schema.ts';
import { displayText } from '../../../shared/session/text.ts';
import { send } from '../../stores/session-store.ts';
import styles from './step-item.module.css';
import { StepTime } from './step-time.tsx';

export type StepPlace = 'done' | 'now' | 'ahead';

export interface StepItemProps {
  step: Step;
  run: Run;
  place: StepPlace;
}

/** One step of the strip: its name and its minutes, planned and, once it is over, taken. Choosing it goes there. */
export const StepItem = memo(function StepItem({ step, run, place }: StepItemProps) {
  const isNow = place === 'now';
  const isDone = place === 'done' && !step.isSkipped;
  const minutes = minutesOf(step, isDone);
  return (
    <li data-place={place} aria-current={isNow ? 'step' : undefined} className={styles.item}>
      <button
        type="button"
        className={step.isSkipped ? styles.skipped : styles.step}
        onClick={() => send({ type: 'run.goTo', stepId: step.id })}
      >
        {isDone && <Check aria-hidden="true" className={styles.check} />}
        <span className={styles.name}>{displayText(step.name)}</span>
        {!isNow && (
          <span aria-hidden="true" className={styles.minutes}>
            {minutes.shown}
          </span>
        )}
        <span className="visually-hidden">{minutes.spoken}</span>
      </button>
      {isNow && <StepTime step={step} run={run} />}
    </li>
  );
});

/** Never the word that names the button to the minutes of the meeting. */
function minutesOf(
  { plannedMs, spentMs, isSkipped }: Step,
  isDone: boolean,
): { shown: string; spoken: string } {
  const planned = Math.round(plannedMs / minuteMs);
  const spent = Math.round(spentMs / minuteMs);
  if (isDone) return { shown: `${spent}/${planned}\u2032`, spoken: `done, took ${spent} of ${planned} min` };
  return { shown: `${planned}\u2032`, spoken: `${isSkipped ? 'skipped, ' : ''}${planned} min` };
}
