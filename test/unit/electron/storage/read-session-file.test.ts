import { rename, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sha256 } from '../../../../electron/services/sha256.ts';
import { readSessionFile } from '../../../../electron/storage/read-session-file.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { contentOfRevision, sessionId } from './session-content.ts';
import { temporarySessionFiles } from './temporary-session-files.ts';

describe('a file that a cloud service has taken off this computer', () => {
  test('and does not bring back in time is unreadable, neither empty nor missing, and not read again at once', async () => {
    const path = join(await temporaryFolder(), 'evicted.json');
    let reads = 0;
    let come: (error: Error) => void = () => undefined;
    const read = () => {
      reads += 1;
      return new Promise<never>((_resolve, reject) => {
        come = reject;
      });
    };
    const late = { outcome: { kind: 'unreadable', detail: expect.stringContaining('cloud') } };
    expect(await readSessionFile(path, sha256, { patienceMs: 20, read })).toMatchObject(late);
    expect(await readSessionFile(path, sha256, { patienceMs: 20, read })).toMatchObject(late);
    expect(reads).toBe(1);
    come(new Error('offline'));
    const again = () => readSessionFile(path, sha256, { patienceMs: 20 });
    await expect.poll(async () => (await again()).outcome.kind).toBe('missing');
  });

  test('as a Mac does it, is not waited for', async () => {
    const path = join(await temporaryFolder(), 'evicted.json');
    // A file with a size and no blocks, as one that iCloud has taken away.
    await writeFile(path, '');
    await truncate(path, 5_000);
    expect(await readSessionFile(path, sha256, { platform: 'darwin' })).toEqual({
      outcome: { kind: 'unreadable', detail: 'it is not on this computer yet' },
    });
    expect((await readSessionFile(path, sha256, { platform: 'linux' })).outcome.kind).toBe('damaged');
    const { files, dataFolder } = await temporarySessionFiles();
    await files.write(sessionId, contentOfRevision(1));
    const there = join(dataFolder.sessions, `${sessionId}.json`);
    expect((await readSessionFile(there, sha256, { platform: 'darwin' })).outcome.kind).toBe('ok');
  });

  test('and fails to bring back too late disturbs nobody', async () => {
    let fail: (error: Error) => void = () => undefined;
    const read = () =>
      new Promise<never>((_resolve, reject) => {
        fail = reject;
      });
    await readSessionFile('/nowhere', sha256, { patienceMs: 1, read });
    fail(new Error('offline'));
  });

  test('and has a stub in its place is listed and opened as unreadable, and not saved over', async () => {
    const { files, restart, dataFolder } = await temporarySessionFiles();
    await files.write(sessionId, contentOfRevision(1));
    const path = join(dataFolder.sessions, `${sessionId}.json`);
    await rename(path, `${dataFolder.root}/in-the-cloud`);
    await writeFile(join(dataFolder.sessions, `.${sessionId}.json.icloud`), 'stub');
    const restarted = restart();
    expect(await restarted.open(sessionId)).toMatchObject({ kind: 'unreadable' });
    expect(await restarted.list()).toMatchObject([
      { fileName: `${sessionId}.json`, id: sessionId, outcome: { kind: 'unreadable' } },
    ]);
    await expect(files.write(sessionId, contentOfRevision(2))).rejects.toMatchObject({
      code: 'changed-outside',
    });
    await rename(`${dataFolder.root}/in-the-cloud`, path);
    expect(await restarted.open(sessionId)).toMatchObject({ kind: 'ok' });
    expect(await restarted.list()).toHaveLength(1);
  });
});
