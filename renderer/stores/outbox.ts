/** Sends calls to the host one after the other, so that none overtakes another on its way. */
import { afterPaint } from './after-paint.ts';

export interface Outbox {
  /** Queues work; it starts when everything queued before has been answered. */
  push(work: () => Promise<void>): void;
}

/** An empty outbox; work that fails tells its own story and never stops what is behind it. */
export function createOutbox(onFailure: (error: unknown) => void): Outbox {
  let last: Promise<void> = Promise.resolve();
  return {
    push(work) {
      // The screen shows a change first, and the call's own work does not hold that up.
      const shown = new Promise<void>(afterPaint);
      last = last
        .then(() => shown)
        .then(work)
        .catch(onFailure);
    },
  };
}
