import { link, lstat, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sha256 } from '../../../../electron/services/sha256.ts';
import { createSessionFiles } from '../../../../electron/storage/session-files.ts';
import { serializeSessionFile } from '../../../../shared/session-file/session-file.ts';
import { countingFs } from './counting-fs.ts';
import { dayMs, folderOf, hourMs, minuteMs, namesIn, saveAt } from './save-at.ts';
import { sessionId } from './session-content.ts';
import { temporarySessionFiles } from './temporary-session-files.ts';

describe('kept versions', () => {
  test('are the versions that saves five minutes apart replaced', async () => {
    const storage = await temporarySessionFiles();
    for (let rev = 1; rev <= 25; rev += 1) {
      await saveAt(storage, rev);
      storage.clock.nowMs += minuteMs;
    }
    const revs = (await namesIn(storage)).filter((name) => name !== 'prev.json').map(Number.parseFloat);
    expect(revs.sort((a, b) => a - b)).toEqual([1, 6, 11, 16, 21]);
  });

  test('are links to what was on the disk, byte for byte', async () => {
    const storage = await temporarySessionFiles();
    await saveAt(storage, 1);
    const path = join(storage.dataFolder.sessions, `${sessionId}.json`);
    const [bytes, { ino }] = [await readFile(path), await lstat(path)];
    await saveAt(storage, 2);
    const [name = ''] = (await namesIn(storage)).filter((kept) => kept.startsWith('1-'));
    const kept = join(folderOf(storage), name);
    expect([await readFile(kept), (await lstat(kept)).ino]).toEqual([bytes, ino]);
  });

  test('are copies where the file system has no links', async () => {
    const storage = await temporarySessionFiles();
    const { fs } = countingFs((_call, name) => {
      if (name === 'link') throw Object.assign(new Error('no links'), { code: 'ENOTSUP' });
    });
    const files = storage.restart(fs);
    await saveAt(storage, 1, 3, files);
    await saveAt(storage, 2, 3, files);
    expect((await files.listVersions(sessionId)).map(({ content }) => content.rev)).toEqual([1]);
    expect(await namesIn(storage)).toEqual(['1-20261120T130232123Z.json', 'prev.json']);
  });

  test('over 60 days stay within bounds, reach back 30 days, and every one of them opens', {
    timeout: 120_000,
  }, async () => {
    const storage = await temporarySessionFiles();
    let rev = 0;
    const bytesOf = new Map<number, string>();
    for (let day = 0; day < 60; day += 1) {
      // A meeting of two hours with a save every four minutes.
      for (let save = 0; save < 30; save += 1) {
        rev += 1;
        const content = await saveAt(storage, rev);
        bytesOf.set(rev, serializeSessionFile(content, sha256));
        storage.clock.nowMs += 4 * minuteMs;
      }
      storage.clock.nowMs += 22 * hourMs;
    }
    const versions = await storage.files.listVersions(sessionId);
    const ages = versions.map(({ content }) => storage.clock.nowMs - Date.parse(content.savedAt));
    expect(Math.max(...ages)).toBeGreaterThan(28 * dayMs);
    expect(Math.max(...ages)).toBeLessThan(31 * dayMs);
    expect(versions.length).toBeGreaterThan(12 + 25);
    expect(versions.length).toBeLessThan(12 + 24 + 31);
    expect(versions).toHaveLength((await namesIn(storage)).filter((name) => name !== 'prev.json').length);
    for (const { content, bytes } of versions) {
      expect(Buffer.from(bytes).toString('utf8')).toBe(bytesOf.get(content.rev));
    }
  });

  test('are thinned out only as far as the newest one that opens stays', async () => {
    const storage = await temporarySessionFiles();
    for (let rev = 1; rev <= 4; rev += 1) {
      await saveAt(storage, rev);
      storage.clock.nowMs += hourMs;
    }
    for (const name of (await namesIn(storage)).filter((kept) => /^[23]-|^prev/.test(kept))) {
      await rm(join(folderOf(storage), name));
      await writeFile(join(folderOf(storage), name), 'rotten');
    }
    storage.clock.nowMs += 90 * dayMs;
    const files = storage.restart();
    await files.open(sessionId);
    await rm(join(storage.dataFolder.sessions, `${sessionId}.json`));
    await link(
      join(folderOf(storage), (await namesIn(storage)).find((name) => name.startsWith('1-')) ?? ''),
      join(storage.dataFolder.sessions, `${sessionId}.json`),
    );
    await files.open(sessionId);
    await saveAt(storage, 5, 3, files);
    const left = (await files.listVersions(sessionId)).map(({ content }) => content.rev);
    expect(left).toContain(1);
  });

  test('do not hold up a save when they cannot be kept, and the reason is told', async () => {
    const storage = await temporarySessionFiles();
    const told: unknown[] = [];
    let linksLeft = 0;
    const { fs } = countingFs((_call, name) => {
      linksLeft -= name === 'link' ? 1 : 0;
      if (name === 'link' && linksLeft === 0) throw Object.assign(new Error('full'), { code: 'ENOSPC' });
    });
    const files = createSessionFiles({
      dataFolder: storage.dataFolder,
      sha256,
      now: () => storage.clock.nowMs,
      onTrouble: (error) => told.push(error),
      fs,
    });
    await saveAt(storage, 1, 3, files);
    linksLeft = 1;
    await saveAt(storage, 2, 3, files);
    expect(told).toHaveLength(1);
    expect(await namesIn(storage)).toEqual(['prev.json']);
    expect((await files.read(sessionId)).kind).toBe('ok');
  });
});

describe('a version', () => {
  test('is read by its name, and by nothing else', async () => {
    const storage = await temporarySessionFiles();
    await saveAt(storage, 1);
    await saveAt(storage, 2);
    expect(await storage.files.readVersion(sessionId, 'prev.json')).toMatchObject({ content: { rev: 1 } });
    for (const name of [
      '../../sessions/x.json',
      'prev.json/',
      '',
      '2-x.json',
      '99-20261120T130232123Z.json',
    ]) {
      expect(await storage.files.readVersion(sessionId, name)).toBeNull();
    }
  });
});
