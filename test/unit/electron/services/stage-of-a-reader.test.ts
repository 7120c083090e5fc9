/** A computer that only reads a shared folder and shows a meeting to the room, then takes the folder over. */
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sha256 } from '../../../../electron/services/sha256.ts';
import { openDataFolder } from '../../../../electron/storage/data-folder.ts';
import { createFolderClaim } from '../../../../electron/storage/folder-claim.ts';
import type { ObservationId, SessionId } from '../../../../shared/session/ids.ts';
import { stepsInOrder } from '../../../../shared/session/steps.ts';
import { parseSessionFile } from '../../../../shared/session-file/session-file.ts';
import { anId, aRequest } from '../../../support/session-builders.ts';
import { type StartedServices, startServices } from '../../../support/started-services.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const claimOf = (folder: string, host: string) =>
  createFolderClaim(folder, { kind: 'browser', now: Date.now, host });

/** Timers that run when the test says so. */
function heldTimers() {
  let planned: (() => void)[] = [];
  return {
    scheduler: {
      setTimeout(run: () => void) {
        planned.push(run);
        return run;
      },
      clearTimeout(timer: unknown) {
        planned = planned.filter((run) => run !== timer);
      },
    },
    runAll() {
      const due = planned;
      planned = [];
      for (const run of due) run();
    },
  };
}

/** The desk has the folder and the sample meeting; the laptop only reads it, and shows the meeting to the room. */
async function presentingReader() {
  const folder = await temporaryFolder();
  await openDataFolder(folder);
  const claim = claimOf(folder, 'desk');
  await claim.begin();
  const desk = await startServices(folder, {}, { claim });
  const { sessionId } = await desk.handlers['session.createSample']({ date: '2026-11-20' });
  const { session } = await desk.handlers['session.open']({ sessionId });
  const [first] = stepsInOrder(session);
  if (!first) throw new Error('a meeting without steps');
  const request = aRequest({ type: 'run.goTo', stepId: first.id });
  await desk.handlers['session.apply']({ sessionId, request });
  const timers = heldTimers();
  const laptop = await startServices(folder, {}, { claim: claimOf(folder, 'laptop') }, timers);
  await laptop.handlers['stage.present']({ sessionId });
  const { part } = await laptop.handlers['stage.watch']({});
  await laptop.handlers['stage.reportPages']({ part, pageCount: 2 });
  return { folder, desk, laptop, timers, sessionId };
}

function add(services: StartedServices, sessionId: SessionId, text: string) {
  const card = { id: anId<ObservationId>('card'), text, source: { kind: 'unknown' as const } };
  return services.handlers['session.apply']({
    sessionId,
    request: aRequest({
      type: 'observation.add',
      observations: [{ ...card, dimension: null, character: 'observation' }],
    }),
  });
}

async function contentOf(path: string) {
  const outcome = parseSessionFile(await readFile(path, 'utf8'), sha256);
  if (outcome.kind !== 'ok') throw new Error(outcome.kind);
  return outcome.content;
}

const saved = (folder: string, sessionId: SessionId) =>
  contentOf(join(folder, 'sessions', `${sessionId}.json`));

test('turns the room’s pages and stays at the last one; the meeting does not move, and nothing is to be saved', async () => {
  const { folder, laptop, sessionId } = await presentingReader();
  const before = await saved(folder, sessionId);
  const turn = async () => {
    await laptop.handlers['stage.turn']({ by: 1 });
    return (await laptop.handlers['stage.watch']({})).page;
  };
  expect([await turn(), await turn(), await turn()]).toEqual([1, 1, 1]);
  const told = laptop.heard.map(({ name }) => name);
  expect(told).not.toContain('session.changed');
  expect(told).not.toContain('session.saveStateChanged');
  expect(await saved(folder, sessionId)).toEqual(before);
});

test('a meeting that cannot be read just now is told to who runs the host, and ends nothing', async () => {
  const { folder, laptop, sessionId } = await presentingReader();
  await rm(join(folder, 'sessions', `${sessionId}.json`));
  laptop.events.publish('preferences.changed', await laptop.handlers['preferences.get']({}));
  await expect.poll(() => laptop.logged).toContain('The room could not be shown what changed');
});

test('what is saved after the folder was taken over stays, however often a page was turned before', async () => {
  const { folder, desk, laptop, timers, sessionId } = await presentingReader();
  for (let press = 0; press < 4; press += 1) await laptop.handlers['stage.turn']({ by: 1 });
  await add(desk, sessionId, 'From the desk');
  const { heldBy } = await laptop.handlers['app.info']({});
  if (!heldBy) throw new Error('nobody has the folder');
  await laptop.handlers['dataFolder.takeOver'](heldBy);
  await laptop.handlers['session.open']({ sessionId });
  expect(await add(laptop, sessionId, 'From the laptop')).toMatchObject({ isDurable: true });
  const before = await saved(folder, sessionId);
  timers.runAll();
  expect(await add(laptop, sessionId, 'And on')).toMatchObject({ isDurable: true });
  // What the last save replaced is what the save before it wrote: nothing came between.
  expect(await contentOf(join(folder, 'backups', sessionId, 'prev.json'))).toEqual(before);
  const texts = Object.values((await saved(folder, sessionId)).session.observations).map(({ text }) => text);
  expect(texts).toEqual(expect.arrayContaining(['From the desk', 'From the laptop', 'And on']));
});
