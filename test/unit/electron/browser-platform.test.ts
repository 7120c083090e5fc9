import { expect, test } from 'vitest';
import { createBrowserPlatform } from '../../../electron/browser-platform.ts';

function platformWith(folderOpener: string) {
  return createBrowserPlatform({ dataFolder: '/', issueStageCode: () => 'stage-code', folderOpener });
}

test("the room's window is a page with a code of its own", async () => {
  expect(await platformWith('true').openStage()).toEqual({
    kind: 'path',
    path: '/stage.html#code=stage-code',
  });
});

test('a text is saved by the page itself', async () => {
  expect(await platformWith('true').saveText('Minutes.md', '# Minutes')).toEqual({ kind: 'download' });
});

test('the data folder counts as opened when the file browser has taken it', async () => {
  await expect(
    platformWith(process.platform === 'win32' ? 'where' : 'true').openDataFolder(),
  ).resolves.toBeUndefined();
});

test('a missing file browser is told in a sentence', async () => {
  await expect(platformWith('squadmap-no-such-program').openDataFolder()).rejects.toMatchObject({
    code: 'unavailable',
    message: expect.stringContaining('No file browser'),
  });
});
