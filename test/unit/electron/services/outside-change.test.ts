import { mkdir, readdir, readFile, rename, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sha256 } from '../../../../electron/services/sha256.ts';
import { applyDiff, type SessionDiff } from '../../../../shared/session/session-diff.ts';
import { parseSessionFile } from '../../../../shared/session-file/session-file.ts';
import { anId } from '../../../support/session-builders.ts';
import { startServices } from '../../../support/started-services.ts';
import {
  add,
  changedElsewhere,
  noticesIn,
  replaceBy,
  replaceByTheirs,
  texts,
  withOpenSession,
} from './session-changed-outside.ts';

describe('a file that another computer changed and a sync tool replaced while the session was open', () => {
  test('is merged with what is here, saved in its place and pinned as it came', async () => {
    const { services, sessionId, path } = await withOpenSession();
    await replaceBy(path, await changedElsewhere(sessionId, path, 'theirs'));
    expect(await add(services, sessionId, 'mine too')).toMatchObject({ isDurable: true });
    expect(await texts(services, sessionId)).toEqual(['mine', 'mine too', 'theirs']);
    const outcome = parseSessionFile(await readFile(path, 'utf8'), sha256);
    const { session } = await services.handlers['session.open']({ sessionId });
    expect(outcome).toMatchObject({ kind: 'ok', content: { session } });
    expect((await services.handlers['library.list']({})).sessions).toHaveLength(1);
    expect(noticesIn(services)).toMatchObject([{ sessionId, notice: { kind: 'merged-outside' } }]);
    const { versions } = await services.handlers['versions.list']({ sessionId });
    expect(versions).toContainEqual(expect.objectContaining({ pin: 'outside', cards: 2 }));
  });

  test('can be undone and worked on, and the windows follow', async () => {
    const { services, sessionId, path } = await withOpenSession();
    const before = await services.handlers['session.open']({ sessionId });
    await replaceBy(path, await changedElsewhere(sessionId, path, 'theirs'));
    await Promise.all(['a', 'b', 'c'].map((text) => add(services, sessionId, text)));
    await services.handlers['session.undo']({ sessionId, requestId: anId('request') });
    await add(services, sessionId, 'd');
    const after = await services.handlers['session.open']({ sessionId });
    const followed = services.heard
      .filter(({ name }) => name === 'session.changed')
      .slice(1)
      .reduce(
        (session, { payload }) => applyDiff(session, (payload as { diff: SessionDiff }).diff),
        before.session,
      );
    expect(followed).toEqual(after.session);
    expect(await services.flush()).toBe(true);
    expect(parseSessionFile(await readFile(path, 'utf8'), sha256)).toMatchObject({
      ...{ kind: 'ok', content: { session: after.session } },
    });
  });

  test('an older version of it that comes back takes nothing away', async () => {
    const { services, sessionId, path } = await withOpenSession();
    const old = await readFile(path, 'utf8');
    await add(services, sessionId, 'later');
    await replaceBy(path, old);
    expect(await add(services, sessionId, 'latest')).toMatchObject({ isDurable: true });
    expect(await texts(services, sessionId)).toEqual(['mine', 'later', 'latest']);
  });
});

describe('a file that another program replaced while the session was open', () => {
  test('keeps their version; ours becomes a second session, durable before anybody is told so', async () => {
    const { services, sessionId, path } = await withOpenSession();
    const theirText = await replaceByTheirs(path);
    expect(await add(services, sessionId, 'mine too')).toMatchObject({ isDurable: true });
    expect(await readFile(path, 'utf8')).toBe(theirText);

    const { sessions } = await services.handlers['library.list']({});
    expect(sessions.map(({ squad }) => squad).sort()).toEqual([
      expect.stringMatching(/^Falcon \(this computer, \d\d:\d\d\)$/),
      'Theirs',
    ]);
    const second = sessions.find(({ squad }) => squad.startsWith('Falcon'));
    expect(await texts(services, second?.id ?? sessionId)).toEqual(['mine', 'mine too']);
    expect(noticesIn(services)).toMatchObject([
      { sessionId, notice: { kind: 'kept-as-second', secondId: second?.id } },
    ]);
  });

  test('is what the windows follow from then on, and it can be worked on', async () => {
    const { services, sessionId, path } = await withOpenSession();
    const before = await services.handlers['session.open']({ sessionId });
    await replaceByTheirs(path);
    await add(services, sessionId, 'mine too');
    const changes = services.heard.filter(({ name }) => name === 'session.changed').slice(1);
    const followed = changes.reduce(
      (session, { payload }) => applyDiff(session, (payload as { diff: SessionDiff }).diff),
      before.session,
    );
    const after = await services.handlers['session.open']({ sessionId });
    expect(followed).toEqual(after.session);
    expect(after.session.squad).toBe('Theirs');
    expect(await add(services, sessionId, 'on theirs')).toMatchObject({ isDurable: true });
    const outcome = parseSessionFile(await readFile(path, 'utf8'), sha256);
    expect(outcome).toMatchObject({ kind: 'ok', content: { rev: 51, session: { squad: 'Theirs' } } });
  });

  test('takes nothing of what was done in the same moment', async () => {
    const { services, sessionId, path } = await withOpenSession();
    await replaceByTheirs(path);
    await Promise.all(['a', 'b', 'c', 'd'].map((text) => add(services, sessionId, text)));
    await services.flush();
    const { sessions } = await services.handlers['library.list']({});
    const all = await Promise.all(sessions.map(({ id }) => texts(services, id)));
    expect(sessions).toHaveLength(2);
    for (const text of ['a', 'b', 'c', 'd']) expect(all.flat()).toContain(text);
  });

  test('stays, and so does ours in memory, when theirs comes from a newer version', async () => {
    const { services, sessionId, path } = await withOpenSession();
    const newer = (await replaceByTheirs(path)).replace(/"schema":\d+/, '"schema":99');
    await writeFile(path, newer);
    expect(await add(services, sessionId, 'mine too')).toMatchObject({ isDurable: false });
    expect(await readFile(path, 'utf8')).toBe(newer);
    const open = await services.handlers['session.open']({ sessionId });
    expect(open.saveState).toMatchObject({ kind: 'failed' });
    expect(await texts(services, sessionId)).toEqual(['mine', 'mine too']);
  });
});

describe('a file that another program', () => {
  test.each([
    ['emptied', (path: string) => truncate(path)],
    ['cut', (path: string) => truncate(path, 200)],
    ['overwrote with something else', (path: string) => writeFile(path, 'not what it was')],
  ])('%s is set aside, and ours takes its place', async (_title, spoil) => {
    const { folder, services, sessionId, path } = await withOpenSession();
    await spoil(path);
    const spoilt = await readFile(path, 'utf8');
    expect(await add(services, sessionId, 'mine too')).toMatchObject({ isDurable: true });
    const aside = (await readdir(join(folder, 'sessions'))).filter((name) => name.includes('.damaged-'));
    expect(await readFile(join(folder, 'sessions', aside[0] ?? ''), 'utf8')).toBe(spoilt);
    expect(noticesIn(services)).toMatchObject([{ sessionId, notice: { kind: 'set-aside' } }]);
    await add(services, sessionId, 'and on');
    expect(await texts(await startServices(folder), sessionId)).toEqual(['mine', 'mine too', 'and on']);
  });

  test.each([
    [
      'made a folder',
      async (path: string) => {
        await rm(path);
        await mkdir(path);
      },
    ],
    [
      'made a symbolic link',
      async (path: string) => {
        await rename(path, `${path}.away`);
        await symlink(`${path}.away`, path);
      },
    ],
    ['removed', (path: string) => rm(path)],
  ])(
    '%s is not written through or over; the session is unsaved until it is solved',
    async (_title, change) => {
      const { services, sessionId, path } = await withOpenSession();
      await change(path);
      expect(await add(services, sessionId, 'mine too')).toMatchObject({ isDurable: false });
      const open = await services.handlers['session.open']({ sessionId });
      expect(open.saveState).toMatchObject({ kind: 'failed' });
      await rm(path, { recursive: true, force: true });
      await services.handlers['session.retrySave']({ sessionId, makeAnew: true });
      expect(await services.flush()).toBe(true);
      expect((await readFile(path, 'utf8')).includes('mine too')).toBe(true);
    },
  );
});
