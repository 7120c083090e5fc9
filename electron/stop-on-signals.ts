import type { Log } from './log.ts';

// npm hands a Ctrl+C on to a program that the terminal has told already; both are one wish.
const sameWishMs = 500;

/** What stopping came to. `unsaved`: there are changes that could not be saved, and everything still runs. */
export type StopOutcome = 'stopped' | 'unsaved';

/**
 * Stops the host in order at Ctrl+C, at a request to end, and when the terminal is closed. Where changes cannot be
 * saved, Ctrl+C leaves the host running so that they are not lost; a second Ctrl+C ends it at once. An error nobody
 * caught stops it in order too.
 */
export function stopOnSignals(stop: () => Promise<StopOutcome>, log: Log): void {
  let stoppingSince: number | undefined;

  async function end(mayStay: boolean, exitCode: number): Promise<void> {
    try {
      if ((await stop()) === 'stopped') process.exit(exitCode);
      if (!mayStay) process.exit(1);
      log('Not everything could be saved, so SquadMAP keeps running. Press Ctrl+C again to stop without it.');
    } catch (error) {
      log('SquadMAP could not stop in order', error);
      process.exit(1);
    }
  }

  function hear(mayStay: boolean, exitCode: number): void {
    const now = performance.now();
    if (stoppingSince === undefined) {
      stoppingSince = now;
      void end(mayStay, exitCode);
    } else if (now - stoppingSince > sameWishMs) {
      process.exit(1);
    }
  }

  process.on('SIGINT', () => hear(true, 0));
  process.on('SIGTERM', () => hear(false, 0));
  process.on('SIGHUP', () => hear(false, 0));
  process.on('uncaughtException', (error) => {
    log('SquadMAP ran into an unexpected problem and stops', error);
    hear(false, 1);
  });
}
