import { expect, test } from 'vitest';
import { webPreferences } from '../../../../electron/desktop/web-preferences.ts';

const locked = {
  preload: '/app/preload.cjs',
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
  spellcheck: false,
  devTools: false,
};

test('a packaged window has exactly these preferences', () => {
  expect(webPreferences('/app/preload.cjs', true, 'linux')).toEqual(locked);
  expect(webPreferences('/app/preload.cjs', true, 'win32')).toEqual(locked);
});

test('a Mac has its own spell checker, and developer tools are for those who work on the app', () => {
  expect(webPreferences('/app/preload.cjs', true, 'darwin')).toEqual({ ...locked, spellcheck: true });
  expect(webPreferences('/app/preload.cjs', false, 'linux')).toEqual({ ...locked, devTools: true });
});
