import type { BrowserWindow } from 'electron';

/**
 * Tells a window's page what was chosen in the menu, as an act of its user. The menu lies outside the page, and a page may
 * open a file dialog or write to the clipboard only when its user has just done something.
 */
export async function chooseInWindow(
  window: Pick<BrowserWindow, 'webContents'> | undefined,
  tell: () => void,
): Promise<void> {
  const asUser = true;
  // A page that cannot run this will not hear the choice either.
  await window?.webContents.executeJavaScript('undefined', asUser).catch(() => undefined);
  tell();
}
