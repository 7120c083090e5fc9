import { expect, test } from 'vitest';
import { dailyCopyFolderIn, dataFolderIn } from '../../../../electron/desktop/desktop-arguments.ts';

test.each([
  [['electron', '.', '--data', '/tmp/x'], '/tmp/x'],
  [['squadmap', '--data=/tmp/x'], '/tmp/x'],
  [['squadmap', '--no-sandbox', '--inspect=0', '--data', 'C:\\Teams', '--port', '0'], 'C:\\Teams'],
  [['squadmap', '/home/me/Falcon.squadmap', '--data', '/tmp/a b'], '/tmp/a b'],
])('%j keeps its sessions in %s', (argv, folder) => {
  expect(dataFolderIn(argv)).toBe(folder);
});

test.each([
  [['squadmap']],
  [['squadmap', '--data']],
  [['squadmap', '--data=']],
  [['squadmap', '--data', '--no-open']],
  [['squadmap', '--database', '/tmp/x']],
])('%j names no folder', (argv) => {
  expect(dataFolderIn(argv)).toBeUndefined();
});

test('the folder of the daily copy is named beside the data folder', () => {
  const argv = ['squadmap', '--data', '/tmp/x', '--daily-copy', '/mnt/usb'];
  expect([dataFolderIn(argv), dailyCopyFolderIn(argv)]).toEqual(['/tmp/x', '/mnt/usb']);
  expect(dailyCopyFolderIn(['squadmap', '--data', '/tmp/x'])).toBeUndefined();
});
