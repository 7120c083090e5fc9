import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { SaveDialogReturnValue } from 'electron';
import { expect, test } from 'vitest';
import { createDesktopPlatform } from '../../../../electron/desktop/desktop-platform.ts';
import type { MenuAction } from '../../../../shared/api/menu-action.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

function platformWith(
  chosen: SaveDialogReturnValue,
  problem = '',
  folder?: { filePaths: string[]; restart: () => void },
) {
  const opened: string[] = [];
  const offers: (readonly MenuAction[])[] = [];
  const filePaths = folder?.filePaths ?? [];
  const showOpenDialog = async () => ({ canceled: filePaths.length === 0, filePaths });
  const platform = createDesktopPlatform({
    dialog: { showSaveDialog: async () => chosen, showOpenDialog },
    shell: {
      async openPath(path) {
        opened.push(path);
        return problem;
      },
    },
    dataFolder: '/data',
    openStage: async () => {
      opened.push('stage');
    },
    operatorWindow: () => undefined,
    offerActions: (actions) => offers.push(actions),
    takeHandedOverFile: async () => null,
    restart: folder?.restart,
  });
  return { platform, opened, offers };
}

const cancelled = { canceled: true, filePath: '' };

test('the text is written where the user chose, and only the name goes back', async () => {
  const folder = await temporaryFolder();
  const { platform } = platformWith({ canceled: false, filePath: join(folder, 'Minutes.md') });
  expect(await platform.saveText('Suggested.md', '# Ü')).toEqual({ kind: 'saved', fileName: 'Minutes.md' });
  expect(await readFile(join(folder, 'Minutes.md'), 'utf8')).toBe('# Ü');
  expect(await readdir(folder)).toEqual(['Minutes.md']);
  if (process.platform === 'win32') return;
  // Minutes on a share are for those who may read there, not for their writer alone.
  expect((await stat(join(folder, 'Minutes.md'))).mode & 0o777).toBe(0o666 & ~process.umask());
});

test('a dialog that was left writes nothing', async () => {
  expect(await platformWith(cancelled).platform.saveText('a.md', 'a')).toEqual({ kind: 'cancelled' });
});

test('the data folder is the host’s own, and a problem is told in a sentence', async () => {
  const { platform, opened } = platformWith(cancelled);
  await platform.openDataFolder();
  expect(opened).toEqual(['/data']);
  await expect(platformWith(cancelled, 'no file browser').platform.openDataFolder()).rejects.toMatchObject({
    code: 'unavailable',
    message: 'The data folder could not be shown: no file browser.',
  });
});

test('the stage is a window, and offers reach the menu', async () => {
  const { platform, opened, offers } = platformWith(cancelled);
  expect(await platform.openStage()).toEqual({ kind: 'window' });
  expect(opened).toEqual(['stage']);
  platform.offerActions([]);
  expect(offers).toEqual([[]]);
});

test('another data folder is asked for in a dialog of the system, and only where it was not named at the start', async () => {
  expect(platformWith(cancelled).platform.folderChoice).toBeUndefined();
  let restarts = 0;
  const restart = () => {
    restarts += 1;
  };
  const { platform } = platformWith(cancelled, '', { filePaths: ['/elsewhere'], restart });
  expect(await platform.folderChoice?.pick()).toBe('/elsewhere');
  platform.folderChoice?.restart();
  expect(restarts).toBe(1);
  const left = platformWith(cancelled, '', { filePaths: [], restart }).platform;
  expect(await left.folderChoice?.pick()).toBeNull();
});
