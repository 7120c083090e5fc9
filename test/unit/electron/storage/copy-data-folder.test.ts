import { appendFileSync } from 'node:fs';
import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type CopyProgress, copyDataFolder } from '../../../../electron/storage/copy-data-folder.ts';
import { type DataFolder, dataFolderAt, openDataFolder } from '../../../../electron/storage/data-folder.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { countingFs } from './counting-fs.ts';

const id = 'abcdefghijklmnop';

/** A data folder with something in each of its parts, and an empty place to copy it to. */
async function withData(): Promise<{ from: DataFolder; to: DataFolder; place: string }> {
  const place = await temporaryFolder();
  const from = await openDataFolder(join(place, 'old'));
  await writeFile(join(from.sessions, `${id}.json`), 'the session');
  await writeFile(join(from.sessions, `${id} (1).json`), 'a copy of it');
  await mkdir(join(from.backups, id));
  await writeFile(join(from.backups, id, 'prev.json'), 'an earlier version');
  await writeFile(join(from.trash, `${id}-20261120T120000000Z.json`), 'in the bin');
  await mkdir(join(from.root, 'copies'));
  await writeFile(join(from.root, 'copies', 'aside.json'), 'put aside');
  await mkdir(join(from.root, 'templates'));
  await writeFile(join(from.root, 'templates', 'ours.json'), 'a ceremony');
  await writeFile(join(from.root, 'preferences.json'), '{}');
  await writeFile(join(from.root, 'instance.lock'), 'of this computer alone');
  return { from, to: dataFolderAt(join(place, 'new')), place };
}

async function everythingIn(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    await Promise.all(
      paths.sort().map(async (path) => [relative(folder, path), await readFile(path, 'utf8')] as const),
    ),
  );
}

const quietly = () => ({ signal: new AbortController().signal, onProgress: () => undefined });

describe('copying a data folder', () => {
  test('takes every file along, but for what belongs to this computer', async () => {
    const { from, to } = await withData();
    const { 'instance.lock': _lock, ...data } = await everythingIn(from.root);
    expect(await copyDataFolder(from, to, quietly())).not.toBeNull();
    expect(await everythingIn(to.root)).toEqual(data);
  });

  test('can be taken back, and then only what was copied goes', async () => {
    const { from, to } = await withData();
    const copied = await copyDataFolder(from, to, quietly());
    await writeFile(join(to.trash, 'note.txt'), 'somebody else’s');
    await copied?.takeBack();
    expect(await everythingIn(to.root)).toEqual({ [join('trash', 'note.txt')]: 'somebody else’s' });
  });

  test('says how far it has come, first in copying and then in checking', async () => {
    const { from, to } = await withData();
    const heard: CopyProgress[] = [];
    await copyDataFolder(from, to, { ...quietly(), onProgress: (progress) => heard.push(progress) });
    expect(heard[0]).toEqual({ step: 'copying', done: 0, total: 7 });
    expect(heard.at(-1)).toEqual({ step: 'checking', done: 7, total: 7 });
  });

  test('keeps earlier versions on this computer where the new folder is a synced one', async () => {
    const { from, place } = await withData();
    const to = dataFolderAt(join(place, 'OneDrive'), {
      syncedBy: 'OneDrive',
      localFolder: join(place, 'own'),
    });
    expect(await copyDataFolder(from, to, quietly())).not.toBeNull();
    expect(Object.keys(await everythingIn(to.root))).not.toContain(join('backups', id, 'prev.json'));
    expect(await readFile(join(to.backups, id, 'prev.json'), 'utf8')).toBe('an earlier version');
  });

  test('follows no link out of the folder', async () => {
    const { from, to, place } = await withData();
    await writeFile(join(place, 'secret.json'), 'not ours');
    await symlink(join(place, 'secret.json'), join(from.sessions, 'link.json'));
    expect(await copyDataFolder(from, to, quietly())).not.toBeNull();
    expect(Object.values(await everythingIn(to.root))).not.toContain('not ours');
  });

  test('given up at any moment, it leaves nothing in the new place', async () => {
    const { from, to } = await withData();
    const before = await everythingIn(from.root);
    let moments = 0;
    await copyDataFolder(from, dataFolderAt(`${to.root}-all`), {
      ...quietly(),
      onProgress: () => {
        moments += 1;
      },
    });
    for (let moment = 1; moment <= moments; moment += 1) {
      const leaving = new AbortController();
      let heard = 0;
      const onProgress = () => {
        heard += 1;
        if (heard === moment) leaving.abort();
      };
      expect(await copyDataFolder(from, to, { signal: leaving.signal, onProgress })).toBeNull();
      expect(await readdir(to.root).catch(() => 'gone')).toBe('gone');
    }
    expect(await everythingIn(from.root)).toEqual(before);
  });

  test('failing at any step, it leaves the old folder whole and nothing in the new place', async () => {
    const { from, to } = await withData();
    const before = await everythingIn(from.root);
    const counted = countingFs(() => undefined);
    await copyDataFolder(from, dataFolderAt(`${to.root}-all`), { ...quietly(), fs: counted.fs });
    for (let failing = 1; failing <= counted.calls.length; failing += 1) {
      const { fs } = countingFs((call) => {
        if (call === failing) throw Object.assign(new Error('no space'), { code: 'ENOSPC' });
      });
      const copying = copyDataFolder(from, to, { ...quietly(), fs });
      await expect(copying, `call ${failing}, ${counted.calls[failing - 1]}`).rejects.toMatchObject({
        code: 'disk-full',
      });
      expect(await everythingIn(to.root), `call ${failing}`).toEqual({});
    }
    expect(await everythingIn(from.root)).toEqual(before);
  });

  test.each(['copying', 'checking'])('notices what another program changes while it is %s', async (step) => {
    const { from, to } = await withData();
    let isDone = false;
    const onProgress = (progress: CopyProgress) => {
      if (isDone || progress.step !== step || progress.done !== 3) return;
      isDone = true;
      appendFileSync(join(from.sessions, `${id}.json`), ' goes on');
    };
    await expect(copyDataFolder(from, to, { ...quietly(), onProgress })).rejects.toMatchObject({
      code: 'changed-outside',
    });
    expect(await readFile(join(from.sessions, `${id}.json`), 'utf8')).toBe('the session goes on');
    expect(await everythingIn(to.root)).toEqual({});
  });

  test('notices a copy that differs on the disk', async () => {
    const { from, to } = await withData();
    const onProgress = ({ step, done }: CopyProgress) => {
      if (step === 'checking' && done === 0)
        appendFileSync(join(to.trash, `${id}-20261120T120000000Z.json`), '!');
    };
    await expect(copyDataFolder(from, to, { ...quietly(), onProgress })).rejects.toMatchObject({
      code: 'io',
    });
    expect(await everythingIn(to.root)).toEqual({});
  });

  test('never writes over what is in the new place', async () => {
    const { from, to } = await withData();
    await mkdir(to.sessions, { recursive: true });
    await writeFile(join(to.sessions, `${id}.json`), 'somebody else’s');
    await expect(copyDataFolder(from, to, quietly())).rejects.toMatchObject({ code: 'changed-outside' });
    expect(await everythingIn(to.root)).toEqual({ [join('sessions', `${id}.json`)]: 'somebody else’s' });
  });
});
