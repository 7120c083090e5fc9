import type { BrowserWindow } from 'electron';
import type { Log } from '../log.ts';

interface ReviveOptions {
  readonly window: Pick<BrowserWindow, 'webContents' | 'isDestroyed'>;
  /** Milliseconds on a clock that only goes forward. */
  readonly now: () => number;
  readonly log: Log;
  /** Told when the page fails again and again; resolves to whether to try once more. */
  readonly askToRetry: () => Promise<boolean>;
}

/** A page that ends this often in this time would end again at once. */
const patience = { crashes: 3, withinMs: 30_000 };

/** A page that crashes is loaded again at once; it reads its state from the host, which never lost it. */
export function reviveOnCrash({ window, now, log, askToRetry }: ReviveOptions): void {
  let crashes: number[] = [];

  window.webContents.on('render-process-gone', (_event, details) => {
    if (details.reason === 'clean-exit' || window.isDestroyed()) return;
    log(`A window's page ended (${details.reason}) and is loaded again`);
    crashes = [...crashes.filter((at) => now() - at < patience.withinMs), now()];
    if (crashes.length < patience.crashes) window.webContents.reload();
    else void retryIfWanted();
  });

  async function retryIfWanted(): Promise<void> {
    const isWanted = await askToRetry();
    if (!isWanted || window.isDestroyed()) return;
    crashes = [];
    window.webContents.reload();
  }
}
