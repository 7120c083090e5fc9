import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createDailyCopyService } from '../../../../electron/services/daily-copy.ts';
import { sha256 } from '../../../../electron/services/sha256.ts';
import { type DurableFs, systemFs } from '../../../../electron/storage/durable-fs.ts';
import { openPreferencesFile } from '../../../../electron/storage/preferences-file.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { contentSavedAt, sessionId } from '../storage/session-content.ts';
import { temporarySessionFiles } from '../storage/temporary-session-files.ts';

const dayMs = 24 * 60 * 60_000;

/** A data folder with one session, a place for copies, and a clock. */
async function withCopies(named: string | null = null, fs: DurableFs = systemFs) {
  const { dataFolder, files, clock } = await temporarySessionFiles();
  await files.write(sessionId, contentSavedAt(1, clock.nowMs));
  const usb = await temporaryFolder();
  const { store } = await openPreferencesFile({ folder: dataFolder.root, now: Date.now });
  let picked: string | null = usb;
  let isReadOnly = false;
  const logged: string[] = [];
  const start = () =>
    createDailyCopyService({
      ...{ dataFolder, store, named, sha256, fs, now: () => clock.nowMs },
      onChange: () => undefined,
      platform: { pickFolder: async () => picked },
      isReadOnly: () => isReadOnly,
      log: (message) => logged.push(message),
    });
  const copies = async () =>
    (await readdir(join(usb, 'SquadMAP daily copy', sessionId)).catch(() => [])).sort();
  return {
    ...{ dataFolder, files, clock, usb, start, copies, logged },
    pick(folder: string | null) {
      picked = folder;
    },
    setReadOnly() {
      isReadOnly = true;
    },
  };
}

test('the folder that the user chooses gets every session at once, byte by byte', async () => {
  const { start, copies, usb, dataFolder, clock } = await withCopies();
  const service = start();
  expect(service.state()).toEqual({
    folder: null,
    canChoose: true,
    isRunning: false,
    lastAt: null,
    failure: null,
  });
  expect(await service.choose()).toEqual({ outcome: 'chosen' });
  await service.run();
  expect(service.state()).toMatchObject({ folder: usb, lastAt: clock.nowMs, failure: null });
  const [name = ''] = await copies();
  expect(name).toMatch(/^1-\d{8}T\d{9}Z\.json$/);
  const copy = await readFile(join(usb, 'SquadMAP daily copy', sessionId, name), 'utf8');
  expect(copy).toBe(await readFile(join(dataFolder.sessions, `${sessionId}.json`), 'utf8'));
});

test('a save reminds of the copy once a day; the next day brings what is new, and keeps what was there', async () => {
  const { start, copies, files, clock } = await withCopies();
  const service = start();
  await service.choose();
  await service.run();
  await files.write(sessionId, contentSavedAt(2, clock.nowMs + 60_000));
  service.remind();
  expect(service.state().isRunning).toBe(false);
  clock.nowMs += dayMs;
  await files.write(sessionId, contentSavedAt(3, clock.nowMs));
  service.remind();
  expect(service.state().isRunning).toBe(true);
  await service.run();
  expect((await copies()).map((name) => name.split('-')[0])).toEqual(['1', '3']);
});

test('after a restart the folder and the last copy are known, and a new day is copied at the start', async () => {
  const { start, copies, files, clock, usb } = await withCopies();
  const first = start();
  await first.choose();
  await first.run();
  const second = start();
  expect(second.state()).toMatchObject({ folder: usb, lastAt: clock.nowMs });
  second.remind();
  expect(second.state().isRunning).toBe(false);
  clock.nowMs += dayMs;
  await files.write(sessionId, contentSavedAt(2, clock.nowMs));
  const third = start();
  third.remind();
  await third.run();
  expect(await copies()).toHaveLength(2);
});

test('a drive that is away is told, is not made up for, and is tried again after an hour', async () => {
  const { start, clock, usb, logged, copies } = await withCopies();
  const service = start();
  await service.choose();
  await service.run();
  await rm(usb, { recursive: true });
  clock.nowMs += dayMs;
  service.remind();
  await service.run();
  expect(service.state().failure).toBe(
    'The daily copy could not be made: the folder is gone (drive removed?).',
  );
  expect(logged.length).toBeGreaterThan(0);
  await expect(readdir(usb)).rejects.toThrow('ENOENT');
  await mkdir(usb);
  service.remind();
  expect(service.state().isRunning).toBe(false);
  clock.nowMs += 61 * 60_000;
  service.remind();
  await service.run();
  expect(service.state().failure).toBeNull();
  expect(await copies()).toHaveLength(1);
});

test('another folder chosen while a copy is made is the one that counts, and gets a copy of its own', async () => {
  const { start, pick, copies, usb, clock } = await withCopies();
  const service = start();
  await service.choose();
  const other = await temporaryFolder();
  pick(other);
  const first = service.run();
  await service.choose();
  expect(service.state()).toMatchObject({ folder: other, isRunning: true, lastAt: null });
  await Promise.all([first, service.run()]);
  expect(service.state()).toMatchObject({ folder: other, lastAt: clock.nowMs, failure: null });
  expect(start().state().folder).toBe(other);
  expect(await readdir(join(other, 'SquadMAP daily copy', sessionId))).toHaveLength(1);
  // Chosen again, the first one goes on with what it has.
  pick(usb);
  await service.choose();
  await service.run();
  expect(service.state()).toMatchObject({ folder: usb, failure: null });
  expect(await copies()).toHaveLength(1);
});

test('copying is stopped at once, also on a drive that never answers', async () => {
  let isAsked = false;
  const open = () => {
    isAsked = true;
    return new Promise<never>(() => undefined);
  };
  const { start } = await withCopies(null, { ...systemFs, open });
  const service = start();
  await service.choose();
  await expect.poll(() => isAsked).toBe(true);
  expect(service.state().isRunning).toBe(true);
  await service.stop();
  expect(service.state()).toMatchObject({ folder: null, isRunning: false, failure: null });
});

test('other files in the folder stay, a damaged session is left out, and its earlier copies stay', async () => {
  const { start, copies, clock, usb, dataFolder } = await withCopies();
  await writeFile(join(usb, 'holiday.jpg'), 'mine');
  const service = start();
  await service.choose();
  await service.run();
  await writeFile(join(usb, 'SquadMAP daily copy', sessionId, 'notes.txt'), 'mine too');
  await writeFile(join(dataFolder.sessions, `${sessionId}.json`), '{"format":');
  clock.nowMs += dayMs;
  await service.run();
  expect(service.state().failure).toBeNull();
  expect((await copies()).length).toBe(2);
  expect(await copies()).toContain('notes.txt');
  expect(await readFile(join(usb, 'holiday.jpg'), 'utf8')).toBe('mine');
});

test('a folder in the data folder is no place for a copy', async () => {
  const { start, pick, dataFolder } = await withCopies();
  pick(join(dataFolder.root, 'copies'));
  expect(await start().choose()).toMatchObject({ outcome: 'unusable' });
  pick(null);
  expect(await start().choose()).toEqual({ outcome: 'cancelled' });
  expect(start().state().folder).toBeNull();
});

test('a folder that was named at the start is used, and cannot be chosen', async () => {
  const named = await temporaryFolder();
  const { start } = await withCopies(named);
  const service = start();
  expect(service.state()).toMatchObject({ folder: named, canChoose: false, lastAt: null });
  await expect(service.choose()).rejects.toMatchObject({ code: 'unavailable' });
  await service.run();
  expect(await readdir(join(named, 'SquadMAP daily copy'))).toEqual([sessionId]);
});

test('a computer that only looks copies nothing, and one that stopped copies no more', async () => {
  const { start, copies, setReadOnly, clock } = await withCopies();
  const service = start();
  await service.choose();
  await service.run();
  await service.stop();
  expect(service.state()).toMatchObject({ folder: null, lastAt: null });
  expect(await copies()).toHaveLength(1);
  await service.choose();
  await service.run();
  setReadOnly();
  clock.nowMs += dayMs;
  await service.run();
  expect(await copies()).toHaveLength(1);
});
