import { useEffect, useRef, useState } from 'react';
import { minuteMs } from '../../../shared/session/run-schema.ts';
import { type Course, currentStep, stepsInOrder } from '../../../shared/session/steps.ts';
import { displayText } from '../../../shared/session/text.ts';
import { currentCourse, useCourse } from '../../stores/use-course.ts';
import { playSignal, prepareSignals } from './play-signal.ts';
import { useTimeSignals } from './use-time-signals.ts';

/** Says which step the meeting has come to and when its time is over, to those who do not look; politely. */
export function StepAnnouncer() {
  const [said, setSaid] = useState('');
  const { stepId, endedAt } = useCourse().run;
  const before = useRef({ stepId, endedAt });
  useEffect(() => {
    if (before.current.stepId === stepId && before.current.endedAt === endedAt) return;
    before.current = { stepId, endedAt };
    setSaid(stepInWords(currentCourse()));
  }, [stepId, endedAt]);
  useEffect(() => {
    const touches = ['pointerdown', 'keydown'] as const;
    for (const touch of touches) window.addEventListener(touch, prepareSignals, { once: true });
    return () => {
      for (const touch of touches) window.removeEventListener(touch, prepareSignals);
    };
  }, []);
  useTimeSignals((kind) => {
    setSaid(kind === 'soon' ? '30 seconds left' : 'Time is up');
    playSignal(kind);
  });
  return (
    <div aria-live="polite" className="visually-hidden">
      {said}
    </div>
  );
}

function stepInWords(course: Course): string {
  const step = currentStep(course);
  if (!step) return '';
  if (course.run.endedAt !== null) return 'The meeting has ended';
  const steps = stepsInOrder(course);
  const number = steps.findIndex(({ id }) => id === step.id) + 1;
  return `${displayText(step.name)}, step ${number} of ${steps.length}, ${Math.round(step.plannedMs / minuteMs)} min`;
}
