/** Whatever fails on the way into the bin, back, or out of it for good: nothing is lost that was to stay. */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { countingFs } from './counting-fs.ts';
import { contentOfRevision, otherSessionId, sessionId } from './session-content.ts';
import { type TemporarySessionFiles, temporarySessionFiles } from './temporary-session-files.ts';

const month = 31 * 24 * 60 * 60 * 1000;

/** A session with earlier versions and a damaged file set aside, beside another that is nobody's concern. */
async function withSessions() {
  const storage = await temporarySessionFiles();
  const { files, dataFolder } = storage;
  for (const rev of [1, 2, 3]) await files.write(sessionId, contentOfRevision(rev));
  await files.pin(sessionId, 'restore');
  await writeFile(join(dataFolder.sessions, `${sessionId}.damaged-20261120T130232123Z.json`), 'damaged');
  for (const rev of [1, 2]) await files.write(otherSessionId, contentOfRevision(rev, 3, otherSessionId));
  const path = join(dataFolder.sessions, `${sessionId}.json`);
  return { ...storage, bytes: await readFile(path) };
}

async function inBin() {
  const storage = await withSessions();
  const binName = await storage.files.moveToBin(sessionId);
  return { ...storage, binName };
}

/** Every file of the data folder whose path names the session. */
async function filesOf(id: string, { dataFolder }: Pick<TemporarySessionFiles, 'dataFolder'>) {
  const entries = await readdir(dataFolder.root, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => path.includes(id));
}

/** Runs the work with each of its calls failing once; gives the storage after each failure. */
async function failingAtEach<Storage extends TemporarySessionFiles>(
  prepare: () => Promise<Storage>,
  work: (files: TemporarySessionFiles['files'], storage: Storage) => Promise<unknown>,
  check: (storage: Storage, step: string, hasFailed: boolean) => Promise<void>,
) {
  const counted = countingFs(() => undefined);
  const first = await prepare();
  await work(first.restart(counted.fs), first);
  expect(counted.calls.length).toBeGreaterThan(2);
  for (let failing = 1; failing <= counted.calls.length; failing += 1) {
    const storage = await prepare();
    const { fs } = countingFs((call) => {
      if (call === failing) throw Object.assign(new Error('broken'), { code: 'EIO' });
    });
    const hasFailed = await work(storage.restart(fs), storage).then(
      () => false,
      () => true,
    );
    await check(storage, `call ${failing}, ${counted.calls[failing - 1]}`, hasFailed);
  }
}

describe('failing at any step', () => {
  test('a move to the bin leaves the session in its place or in the bin, whole', async () => {
    await failingAtEach(
      withSessions,
      (files) => files.moveToBin(sessionId),
      async (storage, step) => {
        const { dataFolder, bytes } = storage;
        const places = (await filesOf(sessionId, storage)).filter(
          (path) => !path.includes('damaged-') && !path.startsWith(dataFolder.backups),
        );
        expect(places.length, step).toBeGreaterThan(0);
        for (const path of places) expect(await readFile(path), step).toEqual(bytes);
        expect(await storage.restart().listVersions(sessionId), step).not.toEqual([]);
      },
    );
  });

  test('a restore leaves the session in the bin or in its place, whole, and can be done after all', async () => {
    await failingAtEach(
      inBin,
      (files, { binName }) => files.restore(binName),
      async (storage, step) => {
        const { files, binName, dataFolder, bytes } = storage;
        await files.restore(binName).catch((error: unknown) => {
          expect(['already-exists', 'not-found'], step).toContain((error as { code: string }).code);
        });
        expect(await readFile(join(dataFolder.sessions, `${sessionId}.json`)), step).toEqual(bytes);
      },
    );
  });

  test.each([
    [
      'deleting for good',
      (files: TemporarySessionFiles['files'], binName: string) => files.deleteForGood(binName),
    ],
    ['clearing the bin', (files: TemporarySessionFiles['files']) => files.purgeBin(-month)],
  ])(
    '%s can be done after all, deletes everything of the session then, and nothing else',
    async (_title, work) => {
      const othersBefore = (await filesOf(otherSessionId, await inBin())).length;
      await failingAtEach(
        inBin,
        (files, { binName }) => work(files, binName),
        async (storage, step, hasFailed) => {
          const { binName } = storage;
          if (hasFailed) {
            await work(storage.files, binName).catch((error: unknown) => {
              expect((error as { code: string }).code, step).toBe('not-found');
            });
          }
          expect(await filesOf(sessionId, storage), step).toEqual([]);
          expect((await filesOf(otherSessionId, storage)).length, step).toBe(othersBefore);
        },
      );
    },
  );
});

describe('what is deleted for good', () => {
  test.each([
    ['in its place', (root: string) => join(root, 'sessions', `${sessionId}.json`)],
    ['as a copy in the list', (root: string) => join(root, 'sessions', `${sessionId} (1).json`)],
    ['in iCloud only', (root: string) => join(root, 'sessions', `.${sessionId}.json.icloud`)],
    ['among the copies', (root: string) => join(root, 'copies', `${sessionId}.20261120T090000000Z.json`)],
    ['in the bin once more', (root: string) => join(root, 'trash', `${sessionId}-20261121T090000000Z.json`)],
  ])('leaves its earlier versions while a file of the session is %s', async (_title, place) => {
    const storage = await inBin();
    const path = place(storage.dataFolder.root);
    await mkdir(join(storage.dataFolder.root, 'copies'), { recursive: true });
    await writeFile(path, storage.bytes);
    await storage.files.deleteForGood(storage.binName);
    expect(await readFile(path)).toEqual(storage.bytes);
    expect(await storage.files.listVersions(sessionId)).not.toEqual([]);
  });

  test('leaves what somebody else put beside its earlier versions', async () => {
    const storage = await inBin();
    const notes = join(storage.dataFolder.backups, sessionId, 'notes.txt');
    await writeFile(notes, 'mine');
    await storage.files.deleteForGood(storage.binName);
    expect(await filesOf(sessionId, storage)).toEqual([notes]);
  });

  test('is only what lies in the bin', async () => {
    const { files } = await withSessions();
    for (const binName of [`${sessionId}.json`, '../x.json', `${sessionId}-20261120T130232124Z.json`]) {
      await expect(files.deleteForGood(binName)).rejects.toMatchObject({ code: 'not-found' });
    }
    expect((await files.read(sessionId)).kind).toBe('ok');
  });
});
