import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createEventBus } from '../../../../electron/services/event-bus.ts';
import { createLiveSession } from '../../../../electron/services/live-session.ts';
import { sha256 } from '../../../../electron/services/sha256.ts';
import { openDataFolder } from '../../../../electron/storage/data-folder.ts';
import { createSessionFiles } from '../../../../electron/storage/session-files.ts';
import { type Batch, createDeliveries } from '../../../../renderer/stores/deliveries.ts';
import type { CommandRequest } from '../../../../shared/session/commands.ts';
import { emptyHistory } from '../../../../shared/session/history.ts';
import { anId, anObservation, aRequest, aSession, testTime } from '../../../support/session-builders.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { slowFs } from '../storage/slow-fs.ts';

const flushMs = 60;
const card = anObservation({ text: 'Deploys are slow' });
const edit = (text: string): CommandRequest => aRequest({ type: 'observation.edit', id: card.id, text });

/** An open session on a slow disk, and how often it was written. */
async function onASlowDisk() {
  const dataFolder = await openDataFolder(join(await temporaryFolder(), 'data'));
  const files = createSessionFiles({ dataFolder, sha256, now: () => testTime, fs: slowFs(flushMs) });
  const session = aSession({ observations: [card] });
  const savedAt = new Date(testTime).toISOString();
  const content = { rev: 1, savedAt, app: 'test', session, history: emptyHistory };
  await files.write(session.id, content);
  const written: string[] = [];
  const live = createLiveSession({
    ...{ content, appVersion: 'test', now: () => testTime, notice: null, settle: async () => null },
    newId: () => anId(),
    newClientId: () => 7,
    events: createEventBus(() => undefined),
    scheduler: { setTimeout, clearTimeout: (timer) => clearTimeout(timer as NodeJS.Timeout) },
    pin: async () => undefined,
    async write(unsaved) {
      await files.write(session.id, unsaved);
      written.push(unsaved.session.observations[card.id]?.text ?? '');
    },
  });
  return { sessionId: session.id, files, live, written };
}

test('a burst of 20 changes is saved by two writes, in order, and each is answered when it is durable', async () => {
  const { sessionId, files, live, written } = await onASlowDisk();
  const requests = Array.from({ length: 20 }, (_, n) => edit(`Deploys are slow ${n + 1}`));
  const [first, ...others] = requests as [CommandRequest, ...CommandRequest[]];
  const answered: unknown[] = [];
  await new Promise<void>((resolve, reject) => {
    const push = (request: CommandRequest) => deliveries.push({ kind: 'apply', sessionId, request });
    async function send(batch: Batch) {
      if (batch.kind !== 'apply') throw new Error('Only changes were made.');
      const saving = live.applyAll(batch.requests);
      // The keys that follow arrive while the disk is busy with the first.
      if (answered.length === 0) others.forEach(push);
      answered.push(...(await saving));
      if (answered.length === requests.length) resolve();
    }
    const deliveries = createDeliveries(send, reject);
    push(first);
  });

  expect(written).toEqual(['Deploys are slow 1', 'Deploys are slow 20']);
  expect(answered).toEqual(requests.map((_, n) => ({ outcome: 'applied', version: n + 1, isDurable: true })));
  expect(await files.read(sessionId)).toMatchObject({
    kind: 'ok',
    content: { session: { observations: { [card.id]: { text: 'Deploys are slow 20' } } } },
  });
});

test('changes that come twice, after a lost connection, are made once', async () => {
  const { live, written } = await onASlowDisk();
  const requests = [edit('Deploys are fast'), edit('Deploys are fast enough')];
  const answers = await Promise.all([live.applyAll(requests), live.applyAll(requests)]);
  expect(answers[1]).toEqual(answers[0]);
  expect(written).toEqual(['Deploys are fast enough']);
  expect(live.snapshot().version).toBe(2);
});

test('one that is refused has its own answer and stops none behind it', async () => {
  const { live } = await onASlowDisk();
  const answers = await live.applyAll([edit('One'), edit(' '), edit('Two')]);
  expect(answers.map(({ outcome }) => outcome)).toEqual(['applied', 'refused', 'applied']);
  expect(live.snapshot().session.observations[card.id]?.text).toBe('Two');
});
