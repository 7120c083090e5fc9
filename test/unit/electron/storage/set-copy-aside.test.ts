import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openDataFolder } from '../../../../electron/storage/data-folder.ts';
import { setCopyAside } from '../../../../electron/storage/set-copy-aside.ts';
import { startServices } from '../../../support/started-services.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { countingFs } from './counting-fs.ts';

const name = 'falcon (1).json';
const nowMs = Date.UTC(2026, 10, 20, 9);

async function withCopy() {
  const folder = await openDataFolder(await temporaryFolder());
  await writeFile(join(folder.sessions, name), 'a copy');
  return folder;
}

describe('a copy that was decided about', () => {
  test('goes to the folder of copies under a name that tells when', async () => {
    const folder = await withCopy();
    await setCopyAside(folder, name, { nowMs });
    expect(await readdir(folder.sessions)).toEqual([]);
    const aside = join(folder.root, 'copies', 'falcon (1).20261120T090000000Z.json');
    expect(await readFile(aside, 'utf8')).toBe('a copy');
  });

  test('is never lost, whatever fails on the way', async () => {
    const counted = countingFs(() => undefined);
    await setCopyAside(await withCopy(), name, { nowMs, fs: counted.fs });
    for (let failing = 1; failing <= counted.calls.length; failing += 1) {
      const folder = await withCopy();
      const { fs } = countingFs((call) => {
        if (call === failing) throw Object.assign(new Error('broken'), { code: 'EIO' });
      });
      await expect(setCopyAside(folder, name, { nowMs, fs })).rejects.toMatchObject({ code: 'io' });
      const copies = await readdir(join(folder.root, 'copies'));
      const found = [...(await readdir(folder.sessions)), ...copies];
      expect(found.length, counted.calls[failing - 1]).toBeGreaterThan(0);
    }
  });

  test('never takes another’s place', async () => {
    const folder = await withCopy();
    await setCopyAside(folder, name, { nowMs });
    await writeFile(join(folder.sessions, name), 'another copy');
    await expect(setCopyAside(folder, name, { nowMs })).rejects.toThrow();
    expect(await readFile(join(folder.sessions, name), 'utf8')).toBe('another copy');
  });

  test('is one that the list shows; nothing else can be named', async () => {
    const root = await temporaryFolder();
    const services = await startServices(root);
    const { sessionId } = await services.handlers['session.create']({
      ...{ kind: 'squadmap', squad: 'Falcon', date: '2026-11-20', attribution: 'roles', people: [] },
    });
    const sessions = join(root, 'sessions');
    await writeFile(join(sessions, name), await readFile(join(sessions, `${sessionId}.json`)));
    for (const fileName of [`${sessionId}.json`, '../preferences.json', 'not-there.json', '..']) {
      await expect(services.handlers['library.setCopyAside']({ fileName })).rejects.toMatchObject({
        code: 'not-found',
      });
    }
    expect((await services.handlers['library.list']({})).copies).toHaveLength(1);
    await services.handlers['library.setCopyAside']({ fileName: name });
    const library = await services.handlers['library.list']({});
    expect(library.copies).toEqual([]);
    expect(library.sessions).toHaveLength(1);
  });
});
