import type { WebPreferences } from 'electron';

/** The same locked-down page for every window; most of it is Electron's default, written down so that a test can hold it. */
export function webPreferences(
  preload: string,
  isPackaged: boolean,
  platform: NodeJS.Platform,
): WebPreferences {
  return {
    preload,
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    webviewTag: false,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    plugins: false,
    navigateOnDragDrop: false,
    // Only macOS has a spell checker that needs no dictionaries from elsewhere.
    spellcheck: platform === 'darwin',
    devTools: !isPackaged,
  };
}
