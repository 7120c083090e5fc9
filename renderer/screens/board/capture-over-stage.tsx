import { useCallback, useEffect, useState } from 'react';
import { registerBringingUp } from './capture-focus.ts';
import { CaptureLine } from './capture-line.tsx';
import styles from './capture-over-stage.module.css';

/** The capture line over the stage: there when it is asked for, and gone when nothing more is to be written. */
export function CaptureOverStage() {
  const [isUp, setIsUp] = useState(false);
  const takeAway = useCallback(() => setIsUp(false), []);
  useEffect(() => registerBringingUp(() => setIsUp(true)), []);
  if (!isUp) return null;
  return (
    <section aria-label="New card" data-over-stage="" className={styles.line}>
      <CaptureLine onDone={takeAway} />
    </section>
  );
}
