import { readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { SessionId } from '../../../../shared/session/ids.ts';
import { anId, aRequest } from '../../../support/session-builders.ts';
import { type StartedServices, startServices } from '../../../support/started-services.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

async function withSession() {
  const folder = await temporaryFolder();
  const services = await startServices(folder);
  const { sessionId } = await services.handlers['session.create']({
    ...{ kind: 'squadmap', squad: 'Falcon', date: '2026-11-20', attribution: 'roles', people: [] },
  });
  await services.handlers['session.open']({ sessionId });
  const renameSession = (squad: string) =>
    services.handlers['session.apply']({ sessionId, request: aRequest({ type: 'session.update', squad }) });
  return { folder, services, sessionId, renameSession };
}

/** A meeting whose folder went away before its only card could be saved. */
async function withUnsavedCard() {
  const { folder, services, sessionId } = await withSession();
  await rename(join(folder, 'sessions'), join(folder, 'elsewhere'));

  const request = aRequest({
    type: 'observation.add',
    observations: [
      {
        id: anId('card'),
        text: 'kept',
        source: { kind: 'unknown' },
        dimension: null,
        character: 'observation',
      },
    ],
  });
  const applied = await services.handlers['session.apply']({ sessionId, request });
  expect(applied).toMatchObject({ outcome: 'applied', isDurable: false });
  return { folder, services, sessionId };
}

async function textsIn(services: StartedServices, sessionId: SessionId): Promise<string[]> {
  const { session } = await services.handlers['session.open']({ sessionId });
  return Object.values(session.observations).map(({ text }) => text);
}

test('closed, a host has saved what was let in and takes no change any more', async () => {
  const { folder, services, sessionId, renameSession } = await withSession();
  const letIn = renameSession('Heron');
  expect(await services.close()).toBe(true);
  expect(await readFile(join(folder, 'sessions', `${sessionId}.json`), 'utf8')).toContain('Heron');
  expect(await letIn).toMatchObject({ isDurable: true });
  await expect(renameSession('Owl')).rejects.toMatchObject({ code: 'conflict' });
});

test('a host that cannot save everything does not close, and takes changes as before', async () => {
  const { folder, services, renameSession } = await withSession();
  await rename(join(folder, 'sessions'), join(folder, 'elsewhere'));
  await renameSession('Heron');
  expect(await services.close()).toBe(false);
  expect(await renameSession('Owl')).toMatchObject({ outcome: 'applied', isDurable: false });
});

test('a session whose folder goes away is kept in memory, said to be unsaved, and saved again when it can be', async () => {
  const { folder, services, sessionId } = await withUnsavedCard();
  const unsaved = await services.handlers['session.open']({ sessionId });
  expect(unsaved.saveState).toMatchObject({
    ...{ kind: 'failed', reason: 'the folder is gone (drive removed?)', isFolderGone: true },
  });
  expect(Object.values(unsaved.session.observations)).toHaveLength(1);
  expect(await services.flush()).toBe(false);

  await rename(join(folder, 'elsewhere'), join(folder, 'sessions'));
  await services.handlers['session.retrySave']({ sessionId, makeAnew: false });
  expect(await services.flush()).toBe(true);
  expect(await textsIn(await startServices(folder), sessionId)).toEqual(['kept']);
});

test('a folder that went away is not made again by another try, only by the word to do so', async () => {
  const { folder, services, sessionId } = await withUnsavedCard();
  await services.handlers['session.retrySave']({ sessionId, makeAnew: false });
  expect(await services.flush()).toBe(false);
  expect(await readdir(folder)).not.toContain('sessions');

  await services.handlers['session.retrySave']({ sessionId, makeAnew: true });
  expect(await services.flush()).toBe(true);
  await rm(join(folder, 'elsewhere'), { recursive: true });
  expect(await textsIn(await startServices(folder), sessionId)).toEqual(['kept']);
});
