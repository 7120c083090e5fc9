import { mkdir, readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sha256 } from '../../../../electron/services/sha256.ts';
import { dataFolderAt, openDataFolder } from '../../../../electron/storage/data-folder.ts';
import { createSessionFiles } from '../../../../electron/storage/session-files.ts';
import { syncServiceOf } from '../../../../electron/storage/synced-folder.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { contentOfRevision, sessionId } from './session-content.ts';

describe('a path tells of its sync service', () => {
  test.each([
    ['C:\\Users\\ana\\OneDrive\\Meetings', 'OneDrive'],
    ['C:\\Users\\ana\\OneDrive - Contoso GmbH\\Documents\\SquadMAP', 'OneDrive'],
    ['/Users/ana/Library/CloudStorage/OneDrive-Contoso/SquadMAP', 'OneDrive'],
    ['/Users/ana/Library/Mobile Documents/com~apple~CloudDocs/SquadMAP', 'iCloud Drive'],
    ['C:\\Users\\ana\\iCloudDrive\\SquadMAP', 'iCloud Drive'],
    ['/home/ana/Dropbox/SquadMAP', 'Dropbox'],
    ['/home/ana/Dropbox (Team)/SquadMAP', 'Dropbox'],
    ['/Users/ana/Library/CloudStorage/GoogleDrive-ana@example.org/My Drive/x', 'Google Drive'],
    ['/home/ana/Nextcloud/SquadMAP', 'Nextcloud'],
    ['/home/ana/Nextcloud2', 'Nextcloud'],
    ['/home/ana/pCloudDrive/x', 'pCloud'],
    ['/home/ana/MEGA/x', 'MEGA'],
    ['/home/ana/Syncthing/x', 'Syncthing'],
  ])('%s is of %s', (path, service) => expect(syncServiceOf(path, [])).toBe(service));

  test.each([
    '/home/ana/.local/share/SquadMAP',
    'C:\\Users\\ana\\AppData\\Roaming\\SquadMAP\\Data',
    '/home/ana/Dropboxes/x',
    '/home/megan/box of things',
    '/home/ana/Documents/OneDriven',
    '/',
    '',
  ])('%s is of none', (path) => expect(syncServiceOf(path, [])).toBeNull());
});

test.each([
  ['.stfolder', 'Syncthing'],
  ['.dropbox', 'Dropbox'],
  ['.nextcloudsync.log', 'Nextcloud'],
  ['.owncloudsync.log', 'ownCloud'],
])('%s in a folder above tells of %s', async (marker, service) => {
  const shared = await temporaryFolder();
  await writeFile(join(shared, marker), '');
  const localFolder = await temporaryFolder();
  expect((await openDataFolder(join(shared, 'deep', 'data'), { localFolder })).syncedBy).toBe(service);
});

test('a folder that no service carries keeps everything in it', async () => {
  const root = join(await temporaryFolder(), 'data');
  expect(await openDataFolder(root)).toMatchObject({ syncedBy: null, backups: join(root, 'backups') });
});

test('earlier versions of a synced folder stay on this computer, private, one place for each folder', async () => {
  const [shared, localFolder] = [join(await temporaryFolder(), 'Dropbox'), await temporaryFolder()];
  await mkdir(shared);
  const dataFolder = await openDataFolder(join(shared, 'data'), { localFolder });
  const files = createSessionFiles({ dataFolder, sha256, now: () => 0 });
  await files.write(sessionId, contentOfRevision(1));
  await files.write(sessionId, contentOfRevision(2));
  expect(await files.newestBackup(sessionId)).toEqual(contentOfRevision(1));
  expect((await readdir(join(shared, 'data'))).sort()).toEqual(['sessions', 'trash']);
  expect(dataFolder.backups.startsWith(localFolder)).toBe(true);
  if (process.platform !== 'win32') expect((await stat(dataFolder.backups)).mode & 0o777).toBe(0o700);
  const other = dataFolderAt(join(shared, 'other'), { syncedBy: 'Dropbox', localFolder });
  expect(other.backups).not.toBe(dataFolder.backups);
});
