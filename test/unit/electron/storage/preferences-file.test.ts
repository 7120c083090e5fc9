import { writeFileSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import {
  type ConfStore,
  openPreferencesFile,
  preferencesFileOptions,
} from '../../../../electron/storage/preferences-file.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const now = () => Date.UTC(2026, 10, 20, 13, 2, 32, 123);
const damagedName = 'preferences.damaged-20261120T130232123Z.json';

async function folderWith(content: string | Uint8Array) {
  const folder = await temporaryFolder();
  const path = join(folder, 'preferences.json');
  await writeFile(path, content);
  return { folder, path };
}

test('preferences come back after a restart, from a private file', async () => {
  const folder = await temporaryFolder();
  const { store, notice } = await openPreferencesFile({ folder, now });
  expect([store.read(), notice]).toEqual([{}, null]);
  await store.write({ theme: 'dark', 'a.dotted.key': 1, vocabulary: { squad: 'Crew' } });
  const reopened = await openPreferencesFile({ folder, now });
  expect(reopened.store.read()).toEqual({ theme: 'dark', 'a.dotted.key': 1, vocabulary: { squad: 'Crew' } });
  if (process.platform !== 'win32')
    expect((await stat(join(folder, 'preferences.json'))).mode & 0o777).toBe(0o600);
});

test('a written record replaces the one before, and the caller’s object stays the caller’s', async () => {
  const folder = await temporaryFolder();
  const { store } = await openPreferencesFile({ folder, now });
  await store.write({ theme: 'dark' });
  const record = { words: ['Squad'] };
  await store.write(record);
  record.words.push('changed later');
  expect(store.read()).toEqual({ words: ['Squad'] });
});

describe('a file that cannot be used', () => {
  const unusable: [string, string | Uint8Array][] = [
    ['empty', ''],
    ['cut', '{"theme":"da'],
    ['null', 'null'],
    ['a list', '[]'],
    ['a number', '42'],
    ['text', '"dark"'],
    ['NULs', Buffer.alloc(64)],
    ['not UTF-8', Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d])],
    ['UTF-16', Buffer.from('\uFEFF{"theme":"dark"}', 'utf16le')],
    ['huge', `{"theme":"${'x'.repeat(2 * 1024 * 1024)}"}`],
  ];

  test.each(unusable)(
    '(%s) is set aside, told about, and the app starts with its defaults',
    async (_title, content) => {
      const { folder } = await folderWith(content);
      const { store, notice } = await openPreferencesFile({ folder, now });
      expect(store.read()).toEqual({});
      expect(notice).toContain('defaults');
      expect((await readFile(join(folder, damagedName))).equals(Buffer.from(content))).toBe(true);
      await store.write({ theme: 'light' });
      expect((await openPreferencesFile({ folder, now })).store.read()).toEqual({ theme: 'light' });
    },
  );

  test('because it is a folder is set aside too', async () => {
    const folder = await temporaryFolder();
    await mkdir(join(folder, 'preferences.json'));
    const { store } = await openPreferencesFile({ folder, now });
    await store.write({ theme: 'light' });
    expect((await readdir(folder)).sort()).toEqual([damagedName, 'preferences.json']);
  });

  test('is not what a byte order mark makes of it', async () => {
    const { folder } = await folderWith('\uFEFF{"theme":"dark"}');
    const { store, notice } = await openPreferencesFile({ folder, now });
    expect([store.read(), notice]).toEqual([{ theme: 'dark' }, null]);
    expect(await readdir(folder)).toEqual(['preferences.json']);
  });
});

describe('the preferences of a folder that another has', () => {
  test('are read as they stand there, a byte order mark and all', async () => {
    const { folder, path } = await folderWith('\uFEFF{"theme":"dark"}');
    const { store, notice } = await openPreferencesFile({ folder, now, isReader: true });
    expect([store.read(), notice]).toEqual([{ theme: 'dark' }, null]);
    expect(await readFile(path, 'utf8')).toBe('\uFEFF{"theme":"dark"}');
    expect(await readdir(folder)).toEqual(['preferences.json']);
  });

  test('are the defaults where the file cannot be read, and the file is left as it is', async () => {
    const { folder, path } = await folderWith('{"theme":"da');
    const { store, notice } = await openPreferencesFile({ folder, now, isReader: true });
    expect([store.read(), notice]).toEqual([{}, expect.stringContaining('left as it is')]);
    expect(await readFile(path, 'utf8')).toBe('{"theme":"da');
    expect(await readdir(folder)).toEqual(['preferences.json']);
  });

  test('are kept from the first change on, once the folder was taken over', async () => {
    const { folder } = await folderWith('{"theme":"da');
    const { store } = await openPreferencesFile({ folder, now, isReader: true });
    await store.write({ theme: 'light' });
    expect(store.read()).toEqual({ theme: 'light' });
    expect((await openPreferencesFile({ folder, now })).store.read()).toEqual({ theme: 'light' });
    expect(await readFile(join(folder, damagedName), 'utf8')).toBe('{"theme":"da');
  });

  test('and that has none are the defaults, and none are made', async () => {
    const folder = await temporaryFolder();
    const { store, notice } = await openPreferencesFile({ folder, now, isReader: true });
    expect([store.read(), notice]).toEqual([{}, null]);
    expect(await readdir(folder)).toEqual([]);
  });
});

describe('a write that goes wrong in the library', () => {
  afterEach(() => {
    delete process.env.SNAP;
  });

  function storeThat(writes: (text: string) => void): ConfStore {
    return {
      get store() {
        return {};
      },
      set store(record) {
        writes(JSON.stringify(record));
      },
    };
  }

  const storesThatFail: [string, (path: string) => ConfStore][] = [
    ['cuts the file and says nothing', (path) => storeThat((text) => writeFileSync(path, text.slice(0, 8)))],
    [
      'throws',
      () =>
        storeThat(() => {
          throw new Error('cannot');
        }),
    ],
  ];

  test.each(storesThatFail)('because it %s is done again durably', async (_title, createStore) => {
    const { folder, path } = await folderWith('{"theme":"dark"}');
    const { store } = await openPreferencesFile({ folder, now, createStore: () => createStore(path) });
    await store.write({ theme: 'light' });
    expect(JSON.parse(await readFile(path, 'utf8'))).toEqual({ theme: 'light' });
  });

  test('because it would write in place as a snap is never begun', async () => {
    const { folder, path } = await folderWith('{"theme":"dark"}');
    const { store } = await openPreferencesFile({ folder, now });
    const { ino } = await stat(path);
    process.env.SNAP = '/snap/squadmap/1';
    await store.write({ theme: 'light' });
    expect(JSON.parse(await readFile(path, 'utf8'))).toEqual({ theme: 'light' });
    expect((await stat(path)).ino).not.toBe(ino);
  });

  test('for good is a typed error, and the preferences hold until the app ends', async () => {
    const { folder } = await folderWith('{"theme":"dark"}');
    const { store } = await openPreferencesFile({ folder: join(folder, 'gone'), now });
    await rm(join(folder, 'gone'), { recursive: true, force: true });
    await expect(store.write({ theme: 'light' })).rejects.toMatchObject({ code: 'folder-missing' });
    expect(store.read()).toEqual({ theme: 'light' });
  });
});

test('both libraries are told the same file and never to clear it', () => {
  expect(preferencesFileOptions('/data')).toEqual({
    cwd: '/data',
    name: 'preferences',
    configName: 'preferences',
    fileExtension: 'json',
    clearInvalidConfig: false,
    accessPropertiesByDotNotation: false,
    configFileMode: 0o600,
  });
});
