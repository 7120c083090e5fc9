import type { App } from 'electron';
import type { Log } from '../log.ts';

/** What of the process is listened to. */
export interface ProcessEvents {
  on(name: 'SIGINT' | 'SIGTERM' | 'SIGHUP', listener: () => void): unknown;
  on(name: 'uncaughtException' | 'unhandledRejection', listener: (reason: unknown) => void): unknown;
}

/**
 * Ctrl+C, a request to end and a closed terminal quit as the menu does, with everything saved. An error that nobody
 * caught is logged and ends the app in the same way; Electron would show the user its stack.
 */
export function quitOnSignals(processEvents: ProcessEvents, app: Pick<App, 'quit'>, log: Log): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) processEvents.on(signal, () => app.quit());
  processEvents.on('unhandledRejection', (reason) => log('Something went wrong in the background', reason));
  processEvents.on('uncaughtException', (error) => {
    log('SquadMAP ran into an unexpected problem and stops', error);
    app.quit();
  });
}
