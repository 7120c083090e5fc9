import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openDataFolder } from '../../../../electron/storage/data-folder.ts';
import { createFolderClaim, type FolderClaim } from '../../../../electron/storage/folder-claim.ts';
import type { ObservationId, SessionId } from '../../../../shared/session/ids.ts';
import { anId, aRequest } from '../../../support/session-builders.ts';
import { type StartedServices, startServices } from '../../../support/started-services.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

function claimOf(folder: string, host: string): FolderClaim {
  return createFolderClaim(folder, { kind: 'browser', now: Date.now, host });
}

/** Two computers on one shared folder: the desk has it and a session open, the laptop came later. */
async function deskAndLaptop() {
  const folder = await temporaryFolder();
  await openDataFolder(folder);
  const claim = claimOf(folder, 'desk');
  await claim.begin();
  const desk = await startServices(folder, {}, { claim });
  const { sessionId } = await desk.handlers['session.create']({
    ...{ kind: 'squadmap', squad: 'Falcon', date: '2026-11-20', attribution: 'roles', people: [] },
  });
  await desk.handlers['session.open']({ sessionId });
  const laptop = await startServices(folder, {}, { claim: claimOf(folder, 'laptop') });
  return { folder, desk, laptop, sessionId };
}

async function takeOver(services: StartedServices): Promise<string> {
  const { heldBy } = await services.handlers['app.info']({});
  if (!heldBy) throw new Error('nobody has the folder');
  return (await services.handlers['dataFolder.takeOver'](heldBy)).outcome;
}

function add(services: StartedServices, sessionId: SessionId, text: string) {
  const card = { id: anId<ObservationId>('card'), text, source: { kind: 'unknown' as const } };
  const command = {
    type: 'observation.add' as const,
    observations: [{ ...card, dimension: null, character: 'observation' as const }],
  };
  return services.handlers['session.apply']({ sessionId, request: aRequest(command) });
}

async function textsIn(services: StartedServices, sessionId: SessionId): Promise<string[]> {
  const { session } = await services.handlers['session.open']({ sessionId });
  return Object.values(session.observations)
    .map(({ text }) => text)
    .sort();
}

async function savedFile(folder: string, sessionId: SessionId): Promise<string> {
  return readFile(join(folder, 'sessions', `${sessionId}.json`), 'utf8');
}

test('a computer that comes later shows everything, changes nothing, and says who has the folder since when', async () => {
  const { laptop, sessionId } = await deskAndLaptop();
  expect(await laptop.handlers['app.info']({})).toMatchObject({
    readOnly: expect.stringMatching(
      /^SquadMAP on desk has this data folder since \d\d:\d\d, so nothing can be/,
    ),
    heldBy: { computer: 'desk', since: expect.any(Number) },
  });
  expect(await textsIn(laptop, sessionId)).toEqual([]);
  await expect(add(laptop, sessionId, 'Too early')).rejects.toMatchObject({ code: 'conflict' });
});

test('a computer that took the folder over goes on with the sessions, without a restart', async () => {
  const { desk, laptop, sessionId } = await deskAndLaptop();
  await laptop.handlers['session.open']({ sessionId });
  await add(desk, sessionId, 'From the desk');
  expect(await takeOver(laptop)).toBe('taken');
  expect(laptop.heard.map(({ name }) => name)).toContain('app.changed');
  expect(await laptop.handlers['app.info']({})).toMatchObject({ readOnly: null, heldBy: null });
  expect(await add(laptop, sessionId, 'From the laptop')).toMatchObject({ isDurable: true });
  expect(await textsIn(laptop, sessionId)).toEqual(['From the desk', 'From the laptop']);
});

test('the old holder notices before it saves, writes nothing, and keeps the change in memory', async () => {
  const { folder, desk, laptop, sessionId } = await deskAndLaptop();
  await takeOver(laptop);
  await add(laptop, sessionId, 'From the laptop');
  const before = await savedFile(folder, sessionId);
  const kept = (await readdir(join(folder, 'backups', sessionId)).catch(() => [])).sort();
  expect(await add(desk, sessionId, 'From the desk')).toMatchObject({ outcome: 'applied', isDurable: false });
  expect(await savedFile(folder, sessionId)).toBe(before);
  expect((await readdir(join(folder, 'backups', sessionId)).catch(() => [])).sort()).toEqual(kept);
  expect(desk.heard).toContainEqual({
    name: 'session.saveStateChanged',
    payload: {
      sessionId,
      saveState: expect.objectContaining({
        ...{ kind: 'failed', reason: 'another computer has this data folder now' },
      }),
    },
  });
  expect(await textsIn(desk, sessionId)).toEqual(['From the desk']);
  // From then on nothing more is taken in.
  await expect(add(desk, sessionId, 'Too late')).rejects.toMatchObject({
    message: expect.stringContaining('SquadMAP on laptop has this data folder'),
  });
  expect(await desk.flush()).toBe(false);
});

test.each(['library.list', 'session.create'] as const)(
  'the old holder notices at %s too, and then shows what the other saves',
  async (name) => {
    const { desk, laptop, sessionId } = await deskAndLaptop();
    await takeOver(laptop);
    await add(laptop, sessionId, 'From the laptop');
    const falcon = { kind: 'squadmap', squad: 'Owl', date: '2026-11-20', attribution: 'roles', people: [] };
    await (desk.handlers[name] as (input: unknown) => Promise<unknown>)(
      name === 'library.list' ? {} : falcon,
    ).catch((error: unknown) => expect(error).toMatchObject({ code: 'conflict' }));
    expect(await desk.handlers['app.info']({})).toMatchObject({ heldBy: { computer: 'laptop' } });
    expect((await desk.handlers['library.list']({})).sessions).toHaveLength(1);
    expect(await textsIn(desk, sessionId)).toEqual(['From the laptop']);
  },
);

test('taken back, the old holder saves what it had not got rid of, beside what the other did', async () => {
  const { desk, laptop, sessionId } = await deskAndLaptop();
  await takeOver(laptop);
  await add(laptop, sessionId, 'From the laptop');
  await add(desk, sessionId, 'From the desk');
  expect(await takeOver(desk)).toBe('taken');
  expect(await desk.flush()).toBe(true);
  expect(await textsIn(desk, sessionId)).toEqual(['From the desk', 'From the laptop']);
  await laptop.handlers['library.list']({});
  expect(await textsIn(laptop, sessionId)).toEqual(['From the desk', 'From the laptop']);
  await expect(add(laptop, sessionId, 'Too late')).rejects.toMatchObject({ code: 'conflict' });
});

test('of two who were shown the same holder, the second is told that it came too late', async () => {
  const { folder, laptop } = await deskAndLaptop();
  const tablet = await startServices(folder, {}, { claim: claimOf(folder, 'tablet') });
  const shown = (await tablet.handlers['app.info']({})).heldBy;
  expect(await takeOver(laptop)).toBe('taken');
  if (!shown) throw new Error('nobody has the folder');
  expect(await tablet.handlers['dataFolder.takeOver'](shown)).toEqual({ outcome: 'held' });
  expect(await tablet.handlers['app.info']({})).toMatchObject({ heldBy: { computer: 'laptop' } });
});

test('once the other computer has closed, the folder is there for the one that waited', async () => {
  const { folder, laptop, sessionId } = await deskAndLaptop();
  await rm(join(folder, 'instance.json'));
  await laptop.handlers['library.list']({});
  expect(await add(laptop, sessionId, 'From the laptop')).toMatchObject({ isDurable: true });
  expect(JSON.parse(await readFile(join(folder, 'instance.json'), 'utf8'))).toMatchObject({ host: 'laptop' });
});

test('a computer that only looks writes no preferences', async () => {
  const { folder, laptop, sessionId } = await deskAndLaptop();
  const before = (await readdir(folder)).sort();
  await laptop.handlers['session.open']({ sessionId });
  await laptop.preferences.write({ theme: 'dark' });
  await laptop.flush();
  expect((await readdir(folder)).sort()).toEqual(before);
});
