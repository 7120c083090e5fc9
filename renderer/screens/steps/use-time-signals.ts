import { useEffect, useRef } from 'react';
import { signalsAhead, type TimeSignal } from '../../../shared/session/run-clock.ts';
import { now } from '../../stores/clock.ts';
import { useCourse } from '../../stores/use-course.ts';

/** A signal that comes later than this has been slept through: the computer woke, and nobody needs to hear it now. */
const tooLateMs = 3_000;

/** Calls back when the time of the step is nearly over, and when it is. */
export function useTimeSignals(onSignal: (kind: TimeSignal['kind']) => void): void {
  const course = useCourse();
  const heard = useRef(onSignal);
  heard.current = onSignal;
  useEffect(() => {
    const timers = signalsAhead(course, now()).map(({ kind, at }) =>
      setTimeout(() => {
        if (now() - at < tooLateMs) heard.current(kind);
      }, at - now()),
    );
    return () => timers.forEach(clearTimeout);
  }, [course]);
}
