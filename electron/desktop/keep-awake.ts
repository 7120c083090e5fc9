import type { BrowserWindow, PowerSaveBlocker } from 'electron';

/** Keeps the displays on as long as this window is open: a room that reads does not touch the laptop. */
export function keepAwakeWhileOpen(
  window: Pick<BrowserWindow, 'once'>,
  powerSaveBlocker: Pick<PowerSaveBlocker, 'start' | 'stop'>,
): void {
  const blocker = powerSaveBlocker.start('prevent-display-sleep');
  window.once('closed', () => powerSaveBlocker.stop(blocker));
}
