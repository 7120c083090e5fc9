import { useEffect } from 'react';
import { isUnderWay } from '../shared/session/steps.ts';
import { useCourse } from './stores/use-course.ts';

/**
 * Keeps the display on while the open meeting runs and this window is seen, whichever screen it shows; a browser that
 * cannot leaves it to the system.
 */
export function useKeepAwake(): void {
  const isWanted = isUnderWay(useCourse());
  useEffect(() => {
    if (!isWanted || !('wakeLock' in navigator)) return;
    let lock: Promise<WakeLockSentinel | null> | null = null;
    // The browser lets go of it whenever the window is hidden.
    const take = () => {
      if (document.visibilityState === 'visible') lock = navigator.wakeLock.request('screen').catch(nothing);
    };
    take();
    document.addEventListener('visibilitychange', take);
    return () => {
      document.removeEventListener('visibilitychange', take);
      lock?.then((held) => held?.release()).catch(nothing);
    };
  }, [isWanted]);
}

/** A low battery may refuse it; the meeting goes on. */
const nothing = () => null;
