import { readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { SessionId } from '../../../../shared/session/ids.ts';
import { anId, aRequest } from '../../../support/session-builders.ts';
import { type StartedServices, startServices } from '../../../support/started-services.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

async function addCards(services: StartedServices, sessionId: SessionId, ...texts: string[]) {
  const observations = texts.map((text) => ({
    ...{ id: anId<never>('card'), text, source: { kind: 'unknown' as const } },
    ...{ dimension: null, character: 'observation' as const },
  }));
  const request = aRequest({ type: 'observation.add', observations });
  await services.handlers['session.apply']({ sessionId, request });
  return observations.map(({ id }) => id);
}

/** A session whose earlier version has three cards: one was edited since, two were deleted, one is new. */
async function withVersions() {
  const folder = await temporaryFolder();
  const services = await startServices(folder);
  const { sessionId } = await services.handlers['session.create']({
    ...{ kind: 'squadmap', squad: 'Falcon', date: '2026-11-20', attribution: 'roles', people: [] },
  });
  const [first, ...others] = await addCards(services, sessionId, 'one', 'two', 'three');
  if (!first) throw new Error('no cards');
  await services.handlers['session.apply']({
    sessionId,
    request: aRequest({ type: 'observation.delete', ids: others }),
  });
  await services.handlers['session.apply']({
    sessionId,
    request: aRequest({ type: 'observation.edit', id: first, text: 'one, said better' }),
  });
  await addCards(services, sessionId, 'four');
  return { folder, services, sessionId };
}

async function textsOnBoard(services: StartedServices, sessionId: SessionId): Promise<string[]> {
  const { session } = await services.handlers['session.open']({ sessionId });
  const cards = Object.values(session.observations).filter(({ deletedAt }) => deletedAt === null);
  return cards.map(({ text }) => text).sort();
}

async function withThreeCards(services: StartedServices, sessionId: SessionId): Promise<string> {
  const { versions } = await services.handlers['versions.list']({ sessionId });
  const found = versions.find(({ cards }) => cards === 3);
  if (!found) throw new Error('the version with three cards is not there');
  return found.name;
}

describe('earlier versions', () => {
  test('are listed newest first with their cards and what going back would bring, take away and change', async () => {
    const { services, sessionId } = await withVersions();
    const { versions } = await services.handlers['versions.list']({ sessionId });
    expect(versions.map(({ cards, pin, difference }) => ({ cards, pin, difference }))).toEqual([
      { cards: 1, pin: null, difference: { added: 0, missing: 1, changed: 0 } },
      { cards: 3, pin: 'halved', difference: { added: 2, missing: 1, changed: 1 } },
      { cards: 0, pin: null, difference: { added: 0, missing: 2, changed: 0 } },
    ]);
  });

  test('are looked at without changing anything', async () => {
    const { services, sessionId } = await withVersions();
    const versionName = await withThreeCards(services, sessionId);
    const { session, version } = await services.handlers['versions.preview']({ sessionId, versionName });
    expect(Object.values(session.observations).map(({ text }) => text)).toEqual(['one', 'two', 'three']);
    expect(version.name).toBe(versionName);
    expect(await textsOnBoard(services, sessionId)).toEqual(['four', 'one, said better']);
  });

  test('come back as one change, which is saved, undone and done again like any other', async () => {
    const { folder, services, sessionId } = await withVersions();
    const versionName = await withThreeCards(services, sessionId);
    const restored = { sessionId, versionName, requestId: anId<never>('restore') };
    expect(await services.handlers['versions.restore'](restored)).toMatchObject({ isDurable: true });
    expect(await textsOnBoard(services, sessionId)).toEqual(['one', 'three', 'two']);

    const restarted = await startServices(folder);
    expect(await restarted.handlers['session.open']({ sessionId })).toMatchObject({
      undo: 'versions.restore',
    });
    await restarted.handlers['session.undo']({ sessionId, requestId: anId('undo') });
    expect(await textsOnBoard(restarted, sessionId)).toEqual(['four', 'one, said better']);
    await restarted.handlers['session.redo']({ sessionId, requestId: anId('redo') });
    expect(await textsOnBoard(restarted, sessionId)).toEqual(['one', 'three', 'two']);
  });

  test('pin what was there before they come back', async () => {
    const { folder, services, sessionId } = await withVersions();
    const versionName = await withThreeCards(services, sessionId);
    await services.handlers['versions.restore']({ sessionId, versionName, requestId: anId('restore') });
    const names = await readdir(join(folder, 'backups', sessionId));
    expect(names).toContainEqual(expect.stringMatching(/^pinned-restore-/));
    const { versions } = await services.handlers['versions.list']({ sessionId });
    expect(versions.find(({ pin }) => pin === 'restore')).toMatchObject({ cards: 2 });
  });

  test('do not come back when what is there cannot be pinned first', async () => {
    const { folder, services, sessionId } = await withVersions();
    const versionName = await withThreeCards(services, sessionId);
    await writeFile(join(folder, 'sessions', `${sessionId}.json`), 'somebody else was here');
    const restoring = services.handlers['versions.restore']({
      ...{ sessionId, versionName, requestId: anId<never>('restore') },
    });
    await expect(restoring).rejects.toMatchObject({ code: 'conflict' });
    expect(await textsOnBoard(services, sessionId)).toEqual(['four', 'one, said better']);
  });

  test('that are gone are said to be gone', async () => {
    const { folder, services, sessionId } = await withVersions();
    const versionName = await withThreeCards(services, sessionId);
    await rm(join(folder, 'backups', sessionId, versionName));
    await expect(services.handlers['versions.preview']({ sessionId, versionName })).rejects.toThrow(
      'This version is not there any more. Nothing was changed.',
    );
  });

  test('are named without paths', async () => {
    const { services, sessionId } = await withVersions();
    for (const versionName of ['../prev.json', `${sessionId}.json`, 'prev.json\0', '/etc/passwd']) {
      expect(
        await services.dispatch({ audience: 'operator' }, 'versions.preview', { sessionId, versionName }),
      ).toMatchObject({ ok: false, error: { code: 'bad-request' } });
    }
  });
});
