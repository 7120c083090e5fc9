/** Earlier versions stay to be had when a folder becomes, or ceases to be, one that a sync service carries. */
import { readdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sha256 } from '../../../../electron/services/sha256.ts';
import { copyDataFolder } from '../../../../electron/storage/copy-data-folder.ts';
import { makeDailyCopy } from '../../../../electron/storage/daily-copy-files.ts';
import { type DataFolder, openDataFolder } from '../../../../electron/storage/data-folder.ts';
import { createSessionFiles } from '../../../../electron/storage/session-files.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { contentOfRevision, contentSavedAt, sessionId } from './session-content.ts';

/** A place for data folders, opened as one that a service carries or does not. */
async function aComputer() {
  const base = await temporaryFolder();
  const open = (name: string, syncedBy: string | null) =>
    openDataFolder(join(base, name), { syncedBy, localFolder: join(base, 'own') });
  return { base, open };
}

const filesOf = (dataFolder: DataFolder) =>
  createSessionFiles({ dataFolder, sha256, now: () => Date.UTC(2026, 10, 20) });

/** Saves the session in each of these revisions, one after the other. */
async function save(dataFolder: DataFolder, revs: readonly number[]): Promise<void> {
  const files = filesOf(dataFolder);
  await files.open(sessionId);
  for (const rev of revs) await files.write(sessionId, contentOfRevision(rev));
}

async function revisionsOf(dataFolder: DataFolder): Promise<number[]> {
  const files = filesOf(dataFolder);
  const versions = await files.listVersions(sessionId);
  for (const { name, content } of versions) {
    expect((await files.readVersion(sessionId, name))?.content).toEqual(content);
  }
  return versions.map(({ content }) => content.rev);
}

test.each([
  ['becomes a synced one', null, 'Dropbox'],
  ['is synced no more', 'Dropbox', null],
])(
  'a folder that %s shows the versions from before, and puts new ones where they belong',
  async (_title, before, after) => {
    const { open } = await aComputer();
    const first = await open('data', before);
    await save(first, [1, 2, 3]);
    const kept = await revisionsOf(first);
    expect(kept).toContain(2);
    const second = await open('data', after);
    expect(second.backups).not.toBe(first.backups);
    expect(await revisionsOf(second)).toEqual(kept);
    expect((await filesOf(second).newestBackup(sessionId))?.rev).toBe(2);
    const there = await readdir(join(first.backups, sessionId));
    await save(second, [4, 5]);
    expect(await readdir(join(first.backups, sessionId))).toEqual(there);
    expect(await revisionsOf(second)).toEqual([4, ...new Set([3, ...kept])]);
  },
);

test('a synced folder that got another name finds its versions on this computer', async () => {
  const { base, open } = await aComputer();
  const first = await open('data', 'Dropbox');
  await save(first, [1, 2, 3]);
  await rename(first.root, join(base, 'meetings'));
  const renamed = await open('meetings', 'Dropbox');
  expect(renamed.backups).not.toBe(first.backups);
  expect(await revisionsOf(renamed)).toContain(2);
});

test('the versions of another folder that is still there are left to it', async () => {
  const { open } = await aComputer();
  const other = await open('other', 'Dropbox');
  await save(other, [1, 2, 3]);
  const here = await open('data', 'Dropbox');
  await save(here, [1]);
  expect(await revisionsOf(here)).toEqual([]);
  const files = filesOf(here);
  await files.deleteForGood(await files.moveToBin(sessionId));
  expect(await revisionsOf(other)).toContain(2);
});

test('a daily copy, a move and deleting for good take all of them', async () => {
  const { base, open } = await aComputer();
  const [monday, tuesday] = [Date.UTC(2026, 10, 16, 9), Date.UTC(2026, 10, 17, 9)];
  const first = filesOf(await open('data', null));
  await first.write(sessionId, contentSavedAt(1, monday));
  await first.write(sessionId, contentSavedAt(2, tuesday));
  const folder = await open('data', 'Dropbox');
  await save(folder, [3, 4]);
  expect(await revisionsOf(folder)).toEqual([3, 2, 1]);
  const { signal } = new AbortController();
  const usb = await temporaryFolder();
  await makeDailyCopy(folder, usb, { sha256, nowMs: Date.UTC(2026, 10, 20), signal });
  const copied = await readdir(join(usb, 'SquadMAP daily copy', sessionId));
  expect(copied.map((name) => name.split('-')[0])).toEqual(expect.arrayContaining(['1', '2', '4']));

  const target = await open('target', null);
  await copyDataFolder(folder, target, { signal, onProgress: () => undefined });
  expect(await revisionsOf(target)).toEqual([3, 2, 1]);

  const files = filesOf(folder);
  await files.deleteForGood(await files.moveToBin(sessionId));
  const left = await readdir(base, { recursive: true });
  expect(left.filter((path) => path.includes(sessionId) && !path.startsWith('target'))).toEqual([]);
});
