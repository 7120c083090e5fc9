import type { Scheduler } from './storage/session-saver.ts';

interface IdleStopOptions {
  /** 0 for never. */
  readonly afterMs: number;
  readonly scheduler: Scheduler;
  /** Told when the time is up; where it cannot stop yet, the time begins anew. */
  readonly stop: () => void;
}

export interface IdleStop {
  /** How many pages are open now. */
  pagesAre(count: number): void;
  /** Somebody asked for the app without having a page open: the time begins anew. */
  notice(): void;
}

/** Stops a host that no page has been open on for a long time; it may have been forgotten in a terminal. */
export function createIdleStop({ afterMs, scheduler, stop }: IdleStopOptions): IdleStop {
  let timer: unknown;
  let pages = 0;

  function begin(): void {
    if (timer !== undefined) scheduler.clearTimeout(timer);
    timer = undefined;
    if (pages > 0 || afterMs === 0) return;
    timer = scheduler.setTimeout(() => {
      begin();
      stop();
    }, afterMs);
  }

  begin();
  return {
    pagesAre(count) {
      pages = count;
      begin();
    },
    notice: begin,
  };
}
