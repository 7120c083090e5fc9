import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sha256 } from '../../../../electron/services/sha256.ts';
import { readSessionFile } from '../../../../electron/storage/read-session-file.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { contentOfRevision, sessionId } from './session-content.ts';
import { temporarySessionFiles } from './temporary-session-files.ts';

describe('a file that a cloud service has taken off this computer', () => {
  test('and does not bring back in time is unreadable, neither empty nor missing', async () => {
    const path = join(await temporaryFolder(), 'evicted.json');
    const read = () => new Promise<never>(() => undefined);
    expect(await readSessionFile(path, sha256, { patienceMs: 20, read })).toMatchObject({
      outcome: { kind: 'unreadable', detail: expect.stringContaining('cloud') },
    });
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
