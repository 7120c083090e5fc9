import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { startServices } from '../../../support/started-services.ts';
import { add, texts, withOpenSession } from './session-changed-outside.ts';

describe('a file that is opened', () => {
  test('after an edit outside says so once, and the copy of it is among the earlier versions', async () => {
    const { folder, sessionId, path } = await withOpenSession();
    await writeFile(path, (await readFile(path, 'utf8')).replace('Falcon', 'Heron'));
    const services = await startServices(folder);
    const first = await services.handlers['session.open']({ sessionId });
    expect(first).toMatchObject({ session: { squad: 'Heron' }, notice: { kind: 'edited-outside' } });
    expect((await services.handlers['session.open']({ sessionId })).notice).toBeNull();
    const { versions } = await services.handlers['versions.list']({ sessionId });
    expect(versions).toContainEqual(expect.objectContaining({ pin: 'edited' }));
  });

  test('older than what was saved here says so once and offers the newer version', async () => {
    const { folder, services, sessionId, path } = await withOpenSession();
    const old = await readFile(path);
    await add(services, sessionId, 'later');
    await add(services, sessionId, 'latest');
    await services.flush();
    await writeFile(path, old);

    const restarted = await startServices(folder);
    const { notice } = await restarted.handlers['session.open']({ sessionId });
    expect(notice).toMatchObject({ kind: 'older-than-saved', versionName: 'prev.json' });
    const { session } = await restarted.handlers['versions.preview']({
      ...{ sessionId, versionName: notice?.versionName ?? '' },
    });
    expect(Object.values(session.observations).map(({ text }) => text)).toEqual(['mine', 'later']);
    await restarted.flush();
    const again = await startServices(folder);
    expect((await again.handlers['session.open']({ sessionId })).notice).toBeNull();
  });
});

describe('the library', () => {
  test('lists copies under whatever name with their differences, and leaves them where they are', async () => {
    const { folder, services, sessionId, path } = await withOpenSession();
    const before = await readFile(path);
    await add(services, sessionId, 'later');
    const names = [
      'conflicted copy.json',
      `${sessionId}-HOST.json`,
      `${sessionId} (1).json`,
      'x.sync-conflict',
    ];
    for (const name of names) await writeFile(join(folder, 'sessions', name), before);
    const { copies, problems, sessions } = await services.handlers['library.list']({});
    expect(copies.map(({ fileName }) => fileName).sort()).toEqual([...names].sort());
    for (const copy of copies) {
      expect(copy).toMatchObject({
        ...{ sessionId, cards: 1, difference: { added: 0, missing: 1, changed: 0 } },
      });
    }
    expect([problems, sessions.length]).toEqual([[], 1]);
    for (const name of names) expect(await readFile(join(folder, 'sessions', name))).toEqual(before);
  });

  test('opens the last version it can read of a file from a newer one, beside that file', async () => {
    const { folder, services, sessionId, path } = await withOpenSession();
    await add(services, sessionId, 'later');
    await services.flush();
    const newer = (await readFile(path, 'utf8')).replace(/"schema":\d+/, '"schema":99');
    await writeFile(path, newer);
    const restarted = await startServices(folder);
    const { problems } = await restarted.handlers['library.list']({});
    expect(problems).toMatchObject([{ kind: 'newer', backup: { sessionId } }]);
    const second = await restarted.handlers['library.openBackup']({ sessionId });
    expect(second.sessionId).not.toBe(sessionId);
    expect(await texts(restarted, second.sessionId)).toEqual(['mine']);
    expect(await readFile(path, 'utf8')).toBe(newer);
  });
});
