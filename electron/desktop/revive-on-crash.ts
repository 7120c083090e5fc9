import type { BrowserWindow } from 'electron';
import type { Log } from '../log.ts';

/** A page that crashes is loaded again; it reads its state from the host, which never lost it. */
export function reviveOnCrash(window: Pick<BrowserWindow, 'webContents' | 'isDestroyed'>, log: Log): void {
  window.webContents.on('render-process-gone', (_event, details) => {
    if (details.reason === 'clean-exit' || window.isDestroyed()) return;
    log(`A window's page ended (${details.reason}) and is loaded again`);
    window.webContents.reload();
  });
}
