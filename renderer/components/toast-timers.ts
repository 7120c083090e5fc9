/** The clock a toast counts by; tests pass their own. */
export interface ToastTimers {
  now: () => number;
  /** Calls back once after so many milliseconds; the result cancels it. */
  after: (delayMs: number, callback: () => void) => () => void;
}

/** The browser's own clock. */
export const windowTimers: ToastTimers = {
  now: () => performance.now(),
  after: (delayMs, callback) => {
    const timer = window.setTimeout(callback, delayMs);
    return () => window.clearTimeout(timer);
  },
};
