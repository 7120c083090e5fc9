import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contentOfRevision, otherSessionId, sessionId } from './session-content.ts';
import { temporarySessionFiles } from './temporary-session-files.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

async function withDeletedSession() {
  const storage = await temporarySessionFiles();
  await storage.files.write(sessionId, contentOfRevision(1));
  const path = join(storage.dataFolder.sessions, `${sessionId}.json`);
  const bytes = await readFile(path);
  const binName = await storage.files.moveToBin(sessionId);
  return { ...storage, path, bytes, binName };
}

describe('the bin', () => {
  test('takes a session out of the list and keeps its bytes', async () => {
    const { files, dataFolder, binName, bytes, clock } = await withDeletedSession();
    expect(binName).toBe(`${sessionId}-20261120T130232123Z.json`);
    expect(await files.list()).toEqual([]);
    expect(await readFile(join(dataFolder.trash, binName))).toEqual(bytes);
    const outcome = { kind: 'ok', content: contentOfRevision(1) };
    expect(await files.listBin()).toEqual([{ binName, id: sessionId, deletedAtMs: clock.nowMs, outcome }]);
  });

  test('gives a session back exactly, and it can be worked on again', async () => {
    const { files, path, bytes, binName } = await withDeletedSession();
    expect(await files.restore(binName)).toBe(sessionId);
    expect(await readFile(path)).toEqual(bytes);
    expect(await files.listBin()).toEqual([]);
    await files.open(sessionId);
    await files.write(sessionId, contentOfRevision(2));
    expect((await files.read(sessionId)).kind).toBe('ok');
  });

  test('does not restore over a session in its place', async () => {
    const { files, binName } = await withDeletedSession();
    await files.write(sessionId, contentOfRevision(5));
    await expect(files.restore(binName)).rejects.toMatchObject({ code: 'already-exists' });
    expect(await files.read(sessionId)).toEqual({ kind: 'ok', content: contentOfRevision(5) });
    expect(await files.listBin()).toHaveLength(1);
  });

  test('keeps every deletion when one session is deleted twice in the same millisecond', async () => {
    const { files } = await withDeletedSession();
    await files.write(sessionId, contentOfRevision(5));
    await files.moveToBin(sessionId);
    expect(await files.listBin()).toHaveLength(2);
  });

  test('takes a damaged file as it is', async () => {
    const { files, dataFolder } = await temporarySessionFiles();
    await writeFile(join(dataFolder.sessions, `${sessionId}.json`), 'damaged');
    const binName = await files.moveToBin(sessionId);
    expect(await readFile(join(dataFolder.trash, binName), 'utf8')).toBe('damaged');
    expect(await files.listBin()).toMatchObject([{ outcome: { kind: 'damaged' } }]);
  });

  test('takes neither what is missing nor what is not a file', async () => {
    const { files, dataFolder } = await temporarySessionFiles();
    await expect(files.moveToBin(sessionId)).rejects.toMatchObject({ code: 'not-found' });
    await mkdir(join(dataFolder.sessions, `${sessionId}.json`));
    await expect(files.moveToBin(sessionId)).rejects.toMatchObject({ code: 'changed-outside' });
  });

  test.each([
    '../sessions/x.json',
    `${sessionId}.json`,
    `${sessionId}-yesterday.json`,
    '',
    'x'.repeat(5_000),
  ])('restores nothing but what it gave a name to: %j', async (binName) => {
    const { files } = await withDeletedSession();
    await expect(files.restore(binName)).rejects.toMatchObject({ code: 'not-found' });
  });

  test('deletes for good only what has been there long enough', async () => {
    const { files, dataFolder, clock } = await withDeletedSession();
    await writeFile(join(dataFolder.trash, 'not ours.json'), 'kept');
    clock.nowMs += 20 * DAY_MS;
    await files.write(otherSessionId, contentOfRevision(1, 3, otherSessionId));
    const newer = await files.moveToBin(otherSessionId);
    clock.nowMs += 11 * DAY_MS;
    expect(await files.purgeBin(30 * DAY_MS)).toBe(1);
    expect((await readdir(dataFolder.trash)).sort()).toEqual(['not ours.json', newer].sort());
  });
});
