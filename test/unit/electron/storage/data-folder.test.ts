import { chmod, mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  defaultDataFolder,
  makeDataFolder,
  openDataFolder,
} from '../../../../electron/storage/data-folder.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const modeOf = async (path: string) => (await stat(path)).mode & 0o777;

test('the default folder is the app’s own and has the app’s plain name', () => {
  expect(defaultDataFolder()).toMatch(/SquadMAP(\/|\\Data)?$/);
  expect(defaultDataFolder()).not.toMatch(/Documents|nodejs/);
});

test('a data folder is made with everything in it, for the user’s eyes only', async () => {
  const root = join(await temporaryFolder(), 'deep', 'data');
  const folder = await openDataFolder(root);
  expect((await readdir(root)).sort()).toEqual(['backups', 'sessions', 'trash']);
  if (process.platform === 'win32') return;
  for (const path of [root, folder.sessions, folder.backups, folder.trash])
    expect(await modeOf(path)).toBe(0o700);
});

test('a folder that was open to others is closed', async () => {
  const root = await temporaryFolder();
  await mkdir(join(root, 'sessions'));
  await chmod(join(root, 'sessions'), 0o755);
  await openDataFolder(root);
  if (process.platform !== 'win32') expect(await modeOf(join(root, 'sessions'))).toBe(0o700);
});

test('opening removes half-written files of a crash and nothing else', async () => {
  const folder = await openDataFolder(await temporaryFolder());
  const kept = [
    'session.json',
    'notes.tmp',
    '.hidden',
    '.session.json.tmp',
    '.session.json.0123456789abcdeX.tmp',
  ];
  await mkdir(join(folder.backups, 'x'.repeat(16)));
  for (const inner of [folder.sessions, folder.trash, join(folder.backups, 'x'.repeat(16))]) {
    for (const name of [...kept, '.session.json.0123456789abcdef.tmp'])
      await writeFile(join(inner, name), 'x');
  }
  await openDataFolder(folder.root);
  for (const inner of [folder.sessions, folder.trash, join(folder.backups, 'x'.repeat(16))]) {
    expect((await readdir(inner)).sort()).toEqual([...kept].sort());
  }
});

test('making the folders again while sessions are saved leaves half-written files alone', async () => {
  const folder = await openDataFolder(await temporaryFolder());
  const temporary = join(folder.sessions, '.session.json.0123456789abcdef.tmp');
  await writeFile(temporary, 'being written');
  await rm(folder.trash, { recursive: true });
  await makeDataFolder(folder.root);
  expect(await readdir(folder.sessions)).toHaveLength(1);
  expect(await readdir(folder.trash)).toEqual([]);
});

test('a file in the place of the data folder is refused with a typed error', async () => {
  const path = join(await temporaryFolder(), 'data');
  await writeFile(path, 'a file');
  await expect(openDataFolder(path)).rejects.toMatchObject({ name: 'StorageError' });
});
