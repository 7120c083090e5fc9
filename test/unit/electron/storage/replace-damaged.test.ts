import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sha256 } from '../../../../electron/services/sha256.ts';
import { serializeSessionFile } from '../../../../shared/session-file/session-file.ts';
import { contentOfRevision, sessionId } from './session-content.ts';
import { temporarySessionFiles } from './temporary-session-files.ts';

const fileName = `${sessionId}.json`;

describe('the newest backup', () => {
  async function withDamagedSession() {
    const storage = await temporarySessionFiles();
    const path = join(storage.dataFolder.sessions, fileName);
    await storage.files.write(sessionId, contentOfRevision(1));
    await storage.files.write(sessionId, contentOfRevision(2));
    await writeFile(path, 'not what it was');
    return { ...storage, path };
  }

  test('takes the place of a damaged file, which is kept as it was', async () => {
    const { restart, dataFolder } = await withDamagedSession();
    const files = restart();
    expect(await files.open(sessionId)).toMatchObject({ kind: 'damaged' });
    expect(await files.openBackup(sessionId)).toEqual(contentOfRevision(1));
    expect((await readdir(dataFolder.sessions)).sort()).toEqual([
      `${sessionId}.damaged-20261120T130232123Z.json`,
      fileName,
    ]);
    const kept = join(dataFolder.sessions, `${sessionId}.damaged-20261120T130232123Z.json`);
    expect(await readFile(kept, 'utf8')).toBe('not what it was');
    await files.write(sessionId, contentOfRevision(2));
    expect(await files.read(sessionId)).toEqual({ kind: 'ok', content: contentOfRevision(2) });
  });

  test('does not take the place of a file that can be opened, nor of a newer one', async () => {
    const { files, path } = await withDamagedSession();
    const newer = serializeSessionFile(contentOfRevision(2), sha256).replace('"schema":1', '"schema":99');
    for (const text of [serializeSessionFile(contentOfRevision(2), sha256), newer]) {
      await writeFile(path, text);
      await expect(files.openBackup(sessionId)).rejects.toMatchObject({ code: 'already-exists' });
      expect(await readFile(path, 'utf8')).toBe(text);
    }
  });

  test('is refused when it is damaged too, and the file stays', async () => {
    const { files, path, dataFolder } = await withDamagedSession();
    await writeFile(join(dataFolder.backups, sessionId, 'prev.json'), '{"format":');
    expect(await files.newestBackup(sessionId)).toBeNull();
    await expect(files.openBackup(sessionId)).rejects.toMatchObject({ code: 'not-found' });
    expect(await readFile(path, 'utf8')).toBe('not what it was');
  });

  test('comes back for a session whose file has gone', async () => {
    const { files, path } = await withDamagedSession();
    await rm(path);
    expect(await files.openBackup(sessionId)).toEqual(contentOfRevision(1));
    expect((await stat(path)).size).toBeGreaterThan(0);
  });
});
