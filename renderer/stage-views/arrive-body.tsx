import { useEffect } from 'react';
import type { ArriveBody as Body } from '../../shared/session/stage/arrive-body.ts';
import type { StageClock } from '../../shared/session/stage/stage-clock.ts';
import { displayText } from '../../shared/session/text.ts';
import { arrivalOver } from '../../shared/templates/words.ts';
import { clockText } from '../components/clock-text.ts';
import styles from './arrive-body.module.css';
import { focusSize } from './focus-size.ts';
import { PresenceLine } from './presence-line.tsx';
import type { StageBodyProps } from './stage-body-props.ts';
import { useTimeLeft } from './use-time-left.ts';

/** The time until the meeting begins, very large, what it is for, and who is here. */
export function ArriveBody({ body, step, onPageCount }: StageBodyProps<Body>) {
  useEffect(() => onPageCount(1), [onPageCount]);
  const line = body.purpose === '' ? (step?.sentence ?? '') : body.purpose;
  return (
    <div className={styles.arrive}>
      {step && <Countdown clock={step.clock} />}
      <p className={styles.purpose} style={{ fontSize: `${focusSize(line) * 0.85}cqh` }} dir="auto">
        {displayText(line)}
      </p>
      <PresenceLine presence={body.presence} />
    </div>
  );
}

/** The header tells the time to those who hear it; here it is for the eyes. */
function Countdown({ clock }: { clock: StageClock }) {
  const leftMs = useTimeLeft(clock);
  return (
    <p aria-hidden="true" className={leftMs > 0 ? styles.countdown : styles.over}>
      {leftMs > 0 ? clockText(leftMs) : arrivalOver}
    </p>
  );
}
