import type { ReactNode } from 'react';
import { currentStep, stepsInOrder } from '../../../shared/session/steps.ts';
import { useActions } from '../../stores/action-registry.ts';
import { useSession } from '../../stores/session-store.ts';
import { NextStep } from './next-step.tsx';
import { stepActions } from './step-actions.ts';
import { StepClock } from './step-clock.tsx';
import { StepItem, type StepPlace } from './step-item.tsx';
import styles from './step-strip.module.css';

export interface StepStripProps {
  /** Turns between the board and what the step needs. */
  boardSwitch?: ReactNode;
}

/** The steps of the meeting in a row, the clock of the one it is in, and the way to the next. */
export function StepStrip({ boardSwitch }: StepStripProps) {
  useActions(stepActions);
  const session = useSession();
  const steps = stepsInOrder(session);
  if (steps.length === 0) return null;
  const here = steps.findIndex((step) => step.id === currentStep(session)?.id);
  return (
    <div className={styles.strip}>
      <ol aria-label="Steps" className={styles.steps}>
        {steps.map((step, index) => (
          <StepItem key={step.id} step={step} run={session.run} place={placeOf(index, here)} />
        ))}
      </ol>
      {boardSwitch}
      {here >= 0 && <StepClock session={session} />}
      <NextStep session={session} />
    </div>
  );
}

function placeOf(index: number, here: number): StepPlace {
  if (index === here) return 'now';
  return index < here ? 'done' : 'ahead';
}
