import { Check } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { minuteMs, type Run, type Step } from '../../../shared/session/run-schema.ts';
import { displayText } from '../../../shared/session/text.ts';
import { send } from '../../stores/session-store.ts';
import styles from './step-item.module.css';

export type StepPlace = 'done' | 'now' | 'ahead';

export interface StepItemProps {
  step: Step;
  run: Run;
  place: StepPlace;
}

/** One step of the strip: its name and its minutes, planned and, once it is over, taken. Choosing it goes there. */
export function StepItem({ step, run, place }: StepItemProps) {
  const item = useRef<HTMLLIElement>(null);
  const isNow = place === 'now';
  useEffect(() => {
    if (isNow) item.current?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, [isNow]);
  const isDone = place === 'done' && !step.isSkipped && run.stepId !== null;
  return (
    <li ref={item} data-place={place} aria-current={isNow ? 'step' : undefined} className={styles.item}>
      <button
        type="button"
        className={step.isSkipped ? styles.skipped : styles.step}
        onClick={() => send({ type: 'run.goTo', stepId: step.id })}
      >
        {isDone && <Check aria-hidden="true" className={styles.check} />}
        {isDone && <span className="visually-hidden">done: </span>}
        {step.isSkipped && <span className="visually-hidden">skipped: </span>}
        {displayText(step.name)}
        <span className={styles.minutes}>{minutesOf(step, isDone)}</span>
      </button>
    </li>
  );
}

function minutesOf(step: Step, isDone: boolean): string {
  const planned = Math.round(step.plannedMs / minuteMs);
  return isDone ? `${Math.round(step.spentMs / minuteMs)}/${planned}\u2032` : `${planned}\u2032`;
}
