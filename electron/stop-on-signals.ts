import type { Log } from './log.ts';

// npm hands a Ctrl+C on to a program that the terminal has told already; both are one wish.
const sameWishMs = 500;

/** How long after "not everything could be saved" a Ctrl+C means: stop all the same. */
const stopAnywayMs = 10_000;

/** What stopping came to. `unsaved`: there are changes that could not be saved, and everything still runs. */
export type StopOutcome = 'stopped' | 'unsaved';

/** What of the process is listened to and ended. */
export interface StoppableProcess {
  on(name: 'SIGINT' | 'SIGTERM' | 'SIGHUP', listener: () => void): unknown;
  on(name: 'uncaughtException', listener: (error: unknown) => void): unknown;
  exit(code: number): void;
}

interface StopOptions {
  readonly stop: () => Promise<StopOutcome>;
  readonly log: Log;
  readonly host?: StoppableProcess;
  /** Milliseconds since any moment. */
  readonly now?: () => number;
}

/**
 * Stops the host in order at Ctrl+C, at a request to end, and when the terminal is closed. Where changes cannot be
 * saved, Ctrl+C leaves the host running so that they are not lost; another one soon after ends it at once, a later one
 * tries to save again. An error nobody caught stops it in order too.
 */
export function stopOnSignals({
  stop,
  log,
  host = process,
  now = () => performance.now(),
}: StopOptions): void {
  let isStopping = false;
  let heardAt = Number.NEGATIVE_INFINITY;
  let unsavedAt = Number.NEGATIVE_INFINITY;

  async function end(mayStay: boolean, exitCode: number): Promise<void> {
    isStopping = true;
    try {
      const outcome = await stop();
      if (outcome === 'stopped' || !mayStay) return host.exit(outcome === 'stopped' ? exitCode : 1);
      unsavedAt = now();
      log(
        'Not everything could be saved, so SquadMAP keeps running. Press Ctrl+C again within 10 seconds to stop without it.',
      );
    } catch (error) {
      log('SquadMAP could not stop in order', error);
      host.exit(1);
    } finally {
      isStopping = false;
    }
  }

  function hear(mayStay: boolean, exitCode: number): void {
    const sinceMs = now() - heardAt;
    if (isStopping) {
      if (sinceMs > sameWishMs) host.exit(1);
      return;
    }
    if (mayStay && sinceMs <= sameWishMs) return;
    if (mayStay && now() - unsavedAt <= stopAnywayMs) {
      host.exit(1);
      return;
    }
    heardAt = now();
    void end(mayStay, exitCode);
  }

  host.on('SIGINT', () => hear(true, 0));
  host.on('SIGTERM', () => hear(false, 0));
  host.on('SIGHUP', () => hear(false, 0));
  host.on('uncaughtException', (error) => {
    log('SquadMAP ran into an unexpected problem and stops', error);
    hear(false, 1);
  });
}
