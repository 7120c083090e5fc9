import { copyFile, mkdir, readFile, rename, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sha256 } from '../../../../electron/services/sha256.ts';
import { openDataFolder } from '../../../../electron/storage/data-folder.ts';
import { systemFs } from '../../../../electron/storage/durable-fs.ts';
import { serializeSessionFile } from '../../../../shared/session-file/session-file.ts';
import { contentOfRevision, otherSessionId, sessionId } from './session-content.ts';
import { temporarySessionFiles } from './temporary-session-files.ts';

const fileName = `${sessionId}.json`;

async function withSavedSession() {
  const storage = await temporarySessionFiles();
  await storage.files.write(sessionId, contentOfRevision(1));
  return { ...storage, path: join(storage.dataFolder.sessions, fileName) };
}

describe('saving a session', () => {
  test('writes a file that reads back as the same content', async () => {
    const { files } = await withSavedSession();
    expect(await files.read(sessionId)).toEqual({ kind: 'ok', content: contentOfRevision(1) });
  });

  test('keeps the version before as the newest backup', async () => {
    const { files } = await withSavedSession();
    expect(await files.newestBackup(sessionId)).toBeNull();
    await files.write(sessionId, contentOfRevision(2));
    await files.write(sessionId, contentOfRevision(3));
    expect(await files.newestBackup(sessionId)).toEqual(contentOfRevision(2));
    expect((await files.read(sessionId)).kind).toBe('ok');
  });

  test('after a restart needs the session to be opened first', async () => {
    const { restart } = await withSavedSession();
    const files = restart();
    await files.read(sessionId);
    await expect(files.write(sessionId, contentOfRevision(2))).rejects.toMatchObject({
      code: 'changed-outside',
    });
    await files.open(sessionId);
    await files.write(sessionId, contentOfRevision(2));
    expect(await files.read(sessionId)).toEqual({ kind: 'ok', content: contentOfRevision(2) });
  });

  test('runs saves of one session one after the other', async () => {
    const { files } = await withSavedSession();
    await Promise.all([2, 3, 4, 5].map((rev) => files.write(sessionId, contentOfRevision(rev))));
    expect(await files.read(sessionId)).toEqual({ kind: 'ok', content: contentOfRevision(5) });
  });

  test('replaces only what the same opener read or wrote, also after another of this app has opened it', async () => {
    const { files } = await withSavedSession();
    const [first, second] = [files.forOpener(), files.forOpener()];
    await first.open(sessionId);
    await second.open(sessionId);
    await second.write(sessionId, contentOfRevision(5));
    await expect(first.write(sessionId, contentOfRevision(2))).rejects.toMatchObject({
      ...{ code: 'changed-outside', outsideChange: 'replaced' },
    });
    await expect(first.pin(sessionId, 'restore')).rejects.toMatchObject({ code: 'changed-outside' });
    expect(await files.read(sessionId)).toEqual({ kind: 'ok', content: contentOfRevision(5) });
    await second.write(sessionId, contentOfRevision(6));
    expect(await files.read(sessionId)).toEqual({ kind: 'ok', content: contentOfRevision(6) });
  });

  test('refuses a session that it could not read again for its size', async () => {
    const { files, path } = await withSavedSession();
    const content = contentOfRevision(2);
    const huge = { ...content, session: { ...content.session, squad: 'x'.repeat(33 * 1024 * 1024) } };
    const before = await readFile(path);
    await expect(files.write(sessionId, huge)).rejects.toMatchObject({ code: 'too-big' });
    expect(await readFile(path)).toEqual(before);
  });

  test.each([
    '',
    '..',
    '../../etc/passwd',
    'UPPERCASEUPPERCASE',
    'short',
    'a'.repeat(41),
    'con',
    `${sessionId}/x`,
  ])('takes no id that could name another place: %j', async (id) => {
    const { files } = await temporarySessionFiles();
    await expect(files.write(id, contentOfRevision(1))).rejects.toMatchObject({ code: 'not-found' });
    await expect(files.read(id)).rejects.toMatchObject({ code: 'not-found' });
    await expect(files.open(id)).rejects.toMatchObject({ code: 'not-found' });
    await expect(files.moveToBin(id)).rejects.toMatchObject({ code: 'not-found' });
    await expect(files.newestBackup(id)).rejects.toMatchObject({ code: 'not-found' });
    await expect(files.openBackup(id)).rejects.toMatchObject({ code: 'not-found' });
    await expect(files.restore(id)).rejects.toMatchObject({ code: 'not-found' });
  });

  test('goes on after a failed flush of the folder, although the new version is in place already', async () => {
    const { dataFolder, restart } = await withSavedSession();
    let isFailing = true;
    const files = restart({
      ...systemFs,
      async open(path, flags, mode) {
        if (isFailing && path === dataFolder.sessions) throw Object.assign(new Error('EIO'), { code: 'EIO' });
        return systemFs.open(path, flags, mode);
      },
    });
    await files.open(sessionId);
    await expect(files.write(sessionId, contentOfRevision(2))).rejects.toMatchObject({ code: 'io' });
    isFailing = false;
    await files.write(sessionId, contentOfRevision(3));
    expect(await files.read(sessionId)).toEqual({ kind: 'ok', content: contentOfRevision(3) });
  });
});

describe('a session changed outside the app', () => {
  test('is not overwritten, by however many tries', async () => {
    const { files, path } = await withSavedSession();
    const theirs = serializeSessionFile(contentOfRevision(7), sha256);
    await writeFile(path, theirs);
    await expect(files.write(sessionId, contentOfRevision(2))).rejects.toMatchObject({
      code: 'changed-outside',
    });
    await files.list();
    await files.read(sessionId);
    await expect(files.write(sessionId, contentOfRevision(2))).rejects.toMatchObject({
      code: 'changed-outside',
    });
    expect(await readFile(path, 'utf8')).toBe(theirs);
  });

  test('is put back once the user has decided so', async () => {
    const { files, path } = await withSavedSession();
    await rm(path);
    await expect(files.write(sessionId, contentOfRevision(2))).rejects.toMatchObject({
      outsideChange: 'removed',
    });
    files.allowPuttingBack(sessionId);
    await files.write(sessionId, contentOfRevision(2));
    expect((await files.read(sessionId)).kind).toBe('ok');
  });

  test('opens as edited when its text was changed by hand and is still valid', async () => {
    const { files, path } = await withSavedSession();
    await writeFile(path, (await readFile(path, 'utf8')).replace('Falcons', 'Eagles!'));
    const outcome = await files.open(sessionId);
    expect(outcome).toMatchObject({ kind: 'edited', content: { session: { squad: 'Eagles!' } } });
    await files.write(sessionId, contentOfRevision(2));
  });
});

describe('a data folder that goes away', () => {
  test('is reported, and saves go on when it is back as it was', async () => {
    const { files, dataFolder } = await withSavedSession();
    await rename(dataFolder.root, `${dataFolder.root}-away`);
    await expect(files.write(sessionId, contentOfRevision(2))).rejects.toMatchObject({
      code: 'folder-missing',
    });
    await expect(files.list()).rejects.toMatchObject({ code: 'folder-missing' });
    await rename(`${dataFolder.root}-away`, dataFolder.root);
    await files.write(sessionId, contentOfRevision(3));
    expect(await files.read(sessionId)).toEqual({ kind: 'ok', content: contentOfRevision(3) });
  });

  test('is reported, and the session is saved again into an empty one', async () => {
    const { files, dataFolder } = await withSavedSession();
    await rm(dataFolder.root, { recursive: true });
    await expect(files.write(sessionId, contentOfRevision(2))).rejects.toMatchObject({
      code: 'folder-missing',
    });
    await openDataFolder(dataFolder.root);
    await files.write(sessionId, contentOfRevision(3));
    expect(await files.read(sessionId)).toEqual({ kind: 'ok', content: contentOfRevision(3) });
  });
});

describe('the list', () => {
  test('names what became of every file, and one bad file hides no other', async () => {
    const { files, dataFolder } = await withSavedSession();
    await files.write(otherSessionId, contentOfRevision(1, 3, otherSessionId));
    const text = serializeSessionFile(contentOfRevision(1), sha256);
    const put = (name: string, content: string | Uint8Array) =>
      writeFile(join(dataFolder.sessions, name), content);
    await put(`${'a'.repeat(16)}.json`, text.slice(0, 512));
    await put(`${'b'.repeat(16)}.json`, '');
    await put(`${'c'.repeat(16)}.json`, text.replace(/"schema":\d+/, '"schema":99'));
    await put(`${'d'.repeat(16)}.json`, '{"name":"somebody else"}');
    await put(`${'e'.repeat(16)}.json`, Buffer.from(`\uFEFF${text}`, 'utf16le'));
    await put(`${'f'.repeat(16)}.json`, '');
    await truncate(join(dataFolder.sessions, `${'f'.repeat(16)}.json`), 33 * 1024 * 1024);
    await mkdir(join(dataFolder.sessions, `${'g'.repeat(16)}.json`));
    await symlink(fileName, join(dataFolder.sessions, `${'h'.repeat(16)}.json`));
    await put(`${'i'.repeat(16)}.json`, text);
    await put('Falcons (conflicted copy).json', text);
    await put('notes.txt', 'buy milk');
    await put('.DS_Store', 'litter');
    await put(`${sessionId}.damaged-20261120T130232123Z.json`, 'set aside before');

    const kinds = Object.fromEntries(
      (await files.list()).map((entry) => [entry.fileName, entry.outcome.kind]),
    );
    expect(kinds).toEqual({
      [fileName]: 'ok',
      [`${otherSessionId}.json`]: 'ok',
      [`${'a'.repeat(16)}.json`]: 'damaged',
      [`${'b'.repeat(16)}.json`]: 'damaged',
      [`${'c'.repeat(16)}.json`]: 'newer',
      [`${'d'.repeat(16)}.json`]: 'foreign',
      [`${'e'.repeat(16)}.json`]: 'damaged',
      [`${'f'.repeat(16)}.json`]: 'too-big',
      [`${'g'.repeat(16)}.json`]: 'not-a-file',
      [`${'h'.repeat(16)}.json`]: 'not-a-file',
      [`${'i'.repeat(16)}.json`]: 'copy',
      'Falcons (conflicted copy).json': 'copy',
      'notes.txt': 'foreign',
    });
  });

  test.each([
    ['damaged', (path: string) => truncate(path, 100)],
    ['missing', (path: string) => rm(path)],
    [
      'from a newer version',
      async (path: string) =>
        writeFile(path, (await readFile(path, 'utf8')).replace(/"schema":\d+/, '"schema":99')),
    ],
  ])('tells a copy from a foreign file also where the session itself is %s', async (_title, spoil) => {
    const { files, dataFolder, path } = await withSavedSession();
    const copy = `${sessionId} (conflicted copy).json`;
    await copyFile(path, join(dataFolder.sessions, copy));
    await spoil(path);
    expect(await files.list()).toContainEqual({
      ...{ fileName: copy, id: null, outcome: { kind: 'copy', content: contentOfRevision(1) } },
    });
    await files.setCopyAside(copy);
    expect((await files.list()).map(({ fileName: name }) => name)).not.toContain(copy);
  });

  test('takes a byte order mark, which editors add', async () => {
    const { files, path } = await withSavedSession();
    await writeFile(path, `\uFEFF${await readFile(path, 'utf8')}`);
    expect(await files.read(sessionId)).toEqual({ kind: 'ok', content: contentOfRevision(1) });
  });

  test('says that a session is missing', async () => {
    const { files } = await temporarySessionFiles();
    expect(await files.open(sessionId)).toEqual({ kind: 'missing' });
  });
});
