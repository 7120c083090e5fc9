import { writeFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { countingFs } from './counting-fs.ts';
import { dayMs, folderOf, namesIn, saveAt } from './save-at.ts';
import { contentSavedAt, sessionId } from './session-content.ts';
import { temporarySessionFiles } from './temporary-session-files.ts';

describe('a pin', () => {
  test('holds the version before a save that takes away more than half of the cards', async () => {
    const storage = await temporarySessionFiles();
    await saveAt(storage, 1, 10);
    await saveAt(storage, 2, 5);
    expect((await namesIn(storage)).filter((name) => name.startsWith('pinned'))).toEqual([]);
    await saveAt(storage, 3, 2);
    expect((await namesIn(storage)).filter((name) => name.startsWith('pinned'))).toEqual([
      'pinned-halved-2-20261120T130232123Z.json',
    ]);
    const pinned = (await storage.files.listVersions(sessionId)).find(({ pin }) => pin === 'halved');
    expect(pinned?.content).toEqual(contentSavedAt(2, storage.clock.nowMs, 5));
  });

  test('that fails stops the save that it is for, and nothing is lost', async () => {
    const storage = await temporarySessionFiles();
    let failures = 1;
    const { fs } = countingFs((_call, name) => {
      if (name !== 'link' || failures === 0) return;
      failures -= 1;
      throw Object.assign(new Error('full'), { code: 'ENOSPC' });
    });
    await saveAt(storage, 1, 10);
    const files = storage.restart(fs);
    await files.open(sessionId);
    await expect(saveAt(storage, 2, 1, files)).rejects.toMatchObject({ code: 'disk-full' });
    expect(await storage.files.read(sessionId)).toMatchObject({ kind: 'ok', content: { rev: 1 } });
    await saveAt(storage, 3, 1, files);
    expect(await namesIn(storage)).toContainEqual(expect.stringMatching(/^pinned-halved-1-/));
  });

  test('that cannot be read back is none, and the save that it is for waits', async () => {
    const storage = await temporarySessionFiles();
    const { fs } = countingFs((_call, name) => {
      if (name === 'link') throw Object.assign(new Error('no links'), { code: 'ENOTSUP' });
    });
    const cutCopies = {
      ...fs,
      copySync: (_existing: string, added: string) => writeFileSync(added, '{"cut'),
    };
    await saveAt(storage, 1, 10);
    const files = storage.restart(cutCopies);
    await files.open(sessionId);
    await expect(saveAt(storage, 2, 1, files)).rejects.toMatchObject({ code: 'io' });
    expect(await namesIn(storage)).toEqual([]);
    expect(await storage.files.read(sessionId)).toMatchObject({ kind: 'ok', content: { rev: 1 } });
  });

  test('is never thinned out', async () => {
    const storage = await temporarySessionFiles();
    await saveAt(storage, 1, 10);
    await storage.files.pin(sessionId, 'restore');
    for (let rev = 2; rev < 80; rev += 1) {
      storage.clock.nowMs += dayMs;
      await saveAt(storage, rev, 10);
    }
    expect((await namesIn(storage)).filter((name) => name.startsWith('pinned-restore-1-'))).toHaveLength(1);
    expect((await storage.files.listVersions(sessionId)).at(-1)).toMatchObject({ pin: 'restore' });
  });

  test('of the same version is made once', async () => {
    const storage = await temporarySessionFiles();
    await saveAt(storage, 1);
    await storage.files.pin(sessionId, 'import');
    await storage.files.pin(sessionId, 'import');
    expect(await namesIn(storage)).toEqual(['pinned-import-1-20261120T130232123Z.json']);
    const path = join(storage.dataFolder.sessions, `${sessionId}.json`);
    const saved = await readFile(path, 'utf8');
    for (const squad of ['Herons', 'Owls', 'Herons', 'Owls']) {
      await writeFile(path, saved.replace('Falcons', squad));
      await storage.restart().open(sessionId);
    }
    expect((await namesIn(storage)).filter((name) => name.startsWith('pinned-edited'))).toHaveLength(2);
  });

  test('holds a file that was edited outside as it was opened, also when it is written into again', async () => {
    const storage = await temporarySessionFiles();
    await saveAt(storage, 1);
    const path = join(storage.dataFolder.sessions, `${sessionId}.json`);
    const edited = (await readFile(path, 'utf8')).replace('Falcons', 'Herons');
    await writeFile(path, edited);
    expect(await storage.restart().open(sessionId)).toMatchObject({ kind: 'edited' });
    await writeFile(path, 'written over');
    const [name = ''] = await namesIn(storage);
    expect(name).toMatch(/^pinned-edited-1-/);
    expect(await readFile(join(folderOf(storage), name), 'utf8')).toBe(edited);
  });

  test('that could not be made when the file was opened is made before the first save', async () => {
    const storage = await temporarySessionFiles();
    await saveAt(storage, 1);
    const path = join(storage.dataFolder.sessions, `${sessionId}.json`);
    await writeFile(path, (await readFile(path, 'utf8')).replace('Falcons', 'Herons'));
    let isFull = true;
    const { fs } = countingFs((_call, name) => {
      if (isFull && (name === 'link' || name === 'copy')) {
        throw Object.assign(new Error('full'), { code: 'ENOSPC' });
      }
    });
    const files = storage.restart(fs);
    expect(await files.open(sessionId)).toMatchObject({ kind: 'edited' });
    await expect(saveAt(storage, 2, 3, files)).rejects.toMatchObject({ code: 'disk-full' });
    isFull = false;
    await saveAt(storage, 2, 3, files);
    expect(await namesIn(storage)).toContainEqual(expect.stringMatching(/^pinned-edited-1-/));
  });
});
