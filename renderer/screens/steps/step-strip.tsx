import type { ReactNode } from 'react';
import { type Course, currentStep, stepsInOrder } from '../../../shared/session/steps.ts';
import { PlainList } from '../../components/plain-list.tsx';
import { useActions } from '../../stores/action-registry.ts';
import { useCourse } from '../../stores/use-course.ts';
import { CueLine } from './cue-line.tsx';
import { LaterStripMenu } from './later-strip-menu.tsx';
import { NextStep } from './next-step.tsx';
import { PlanSteps } from './plan-steps.tsx';
import { beginActions, planActions, stepActions } from './step-actions.ts';
import { StepAnnouncer } from './step-announcer.tsx';
import { StepClock } from './step-clock.tsx';
import { StepItem, type StepPlace } from './step-item.tsx';
import styles from './step-strip.module.css';
import { useCurrentInSight } from './use-current-in-sight.ts';

export interface StepStripProps {
  /** Turns between the board and what the step needs. */
  boardSwitch?: ReactNode;
}

/** The steps of the meeting, or the way to plan them. */
export function StepStrip({ boardSwitch }: StepStripProps) {
  const course = useCourse();
  const hasSteps = Object.keys(course.steps).length > 0;
  const actions = currentStep(course) ? stepActions : beginActions;
  useActions(hasSteps ? actions : planActions);
  return hasSteps ? <Strip course={course} boardSwitch={boardSwitch} /> : <PlanSteps />;
}

/** The steps in a row, the clock of the one the meeting is in, the way to the next, and what to say now. */
function Strip({ course, boardSwitch }: StepStripProps & { course: Course }) {
  const steps = stepsInOrder(course);
  const now = currentStep(course);
  const here = steps.findIndex((step) => step.id === now?.id);
  const list = useCurrentInSight(now?.id);
  return (
    <div className={styles.strip}>
      <PlainList isOrdered ref={list} aria-label="Steps" className={styles.steps}>
        {steps.map((step, index) => (
          <StepItem key={step.id} step={step} run={course.run} place={placeOf(index, here)} />
        ))}
      </PlainList>
      <div className={styles.controls}>
        {boardSwitch}
        <StepClock course={course} />
        <NextStep course={course} />
        <LaterStripMenu course={course} />
      </div>
      {now && (
        <div className={styles.say}>
          <CueLine key={now.id} step={now} />
        </div>
      )}
      <StepAnnouncer />
    </div>
  );
}

function placeOf(index: number, here: number): StepPlace {
  if (index === here) return 'now';
  return index < here ? 'done' : 'ahead';
}
