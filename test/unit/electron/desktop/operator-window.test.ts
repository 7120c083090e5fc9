import type { Screen } from 'electron';
import { expect, test } from 'vitest';
import { openOperatorWindow } from '../../../../electron/desktop/operator-window.ts';
import { openPreferencesFile } from '../../../../electron/storage/preferences-file.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { aDisplay, type HandMadeWindow, handMadeWindows } from './hand-made-window.ts';

async function setUp() {
  const { store: preferences } = await openPreferencesFile({
    folder: await temporaryFolder(),
    now: Date.now,
  });
  const { made, BrowserWindow } = handMadeWindows();
  function open(): HandMadeWindow {
    openOperatorWindow({
      ...{ BrowserWindow, preferences, page: 'app://squadmap/index.html' },
      screen: { getAllDisplays: () => [aDisplay(1, 0)] } as Pick<Screen, 'getAllDisplays'>,
      webPreferences: { sandbox: true },
      prepare: (window) => window.webContents.emit('prepared'),
      log: () => undefined,
    });
    const window = made.at(-1);
    if (!window) throw new Error('No window was made.');
    return window;
  }
  return { open };
}

test('the first window has a good size and is shown with its first frame', async () => {
  const window = (await setUp()).open();
  expect(window.options).toMatchObject({ width: 1280, height: 800, show: false });
  expect(window.options).not.toHaveProperty('x');
  expect(window.options.webPreferences).toEqual({ sandbox: true });
  expect(window.told).toEqual([['loadURL', 'app://squadmap/index.html']]);
  window.emit('ready-to-show');
  expect(window.told.at(-1)).toEqual(['show']);
});

test('the next window stands as the last one stood, with its zoom', async () => {
  const { open } = await setUp();
  const first = open();
  first.bounds = { x: 30, y: 40, width: 900, height: 700 };
  first.maximize();
  first.isFull = true;
  first.webContents.zoomLevel = 2;
  first.emit('close');
  const second = open();
  expect(second.options).toMatchObject({ x: 30, y: 40, width: 900, height: 700 });
  expect(second.isMaximized()).toBe(true);
  expect(second.isFull).toBe(true);
  second.webContents.emit('did-finish-load');
  expect(second.webContents.zoomLevel).toBe(2);
});
