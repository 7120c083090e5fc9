import { expect, test } from 'vitest';
import { keepWindowState, readWindowState } from '../../../../electron/desktop/window-state.ts';
import { openPreferencesFile } from '../../../../electron/storage/preferences-file.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const display = { x: 0, y: 0, width: 1920, height: 1080 };
const standing = {
  x: 100,
  y: 50,
  width: 1280,
  height: 800,
  isMaximized: true,
  isFullScreen: false,
  zoomLevel: 1.5,
};

async function aStore(folder: string) {
  return (await openPreferencesFile({ folder, now: Date.now })).store;
}

test('a window comes back where and as it stood, beside the other preferences', async () => {
  const folder = await temporaryFolder();
  const store = await aStore(folder);
  await store.write({ theme: 'dark' });
  await keepWindowState(store, standing);
  const later = await aStore(folder);
  expect(readWindowState(later, [display])).toEqual(standing);
  expect(later.read().theme).toBe('dark');
});

test.each([
  ['a display that is gone', { ...standing, x: 3000 }],
  ['a title bar above the display', { ...standing, y: -100 }],
  ['a sliver at the edge', { ...standing, x: 1900 }],
  ['a size that is no size', { ...standing, width: 10 }],
  ['a zoom out of reach', { ...standing, zoomLevel: 99 }],
  ['half a number', { ...standing, x: 0.5 }],
  ['something else', 'here'],
  ['nothing', undefined],
])('%s lets the system choose', async (_what, windowState) => {
  const store = await aStore(await temporaryFolder());
  await store.write({ windowState });
  expect(readWindowState(store, [display])).toBeUndefined();
});

test('a state kept without zoom and full screen still holds', async () => {
  const store = await aStore(await temporaryFolder());
  const { zoomLevel: _zoom, isFullScreen: _full, ...older } = standing;
  await store.write({ windowState: older });
  expect(readWindowState(store, [display])).toMatchObject({ ...older, zoomLevel: 0, isFullScreen: false });
});
