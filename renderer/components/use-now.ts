import { useEffect, useState } from 'react';

/** The time now (milliseconds since 1970), renewed at least every second while something runs. */
export function useNow(isRunning: boolean): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    setNow(Date.now());
    if (!isRunning) return;
    const timer = setInterval(() => setNow(Date.now()), 250);
    // A laptop that wakes, or a window that comes back, shows the right time at once.
    const catchUp = () => setNow(Date.now());
    document.addEventListener('visibilitychange', catchUp);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', catchUp);
    };
  }, [isRunning]);
  return now;
}
