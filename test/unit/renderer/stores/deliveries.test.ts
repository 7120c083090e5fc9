import { expect, test } from 'vitest';
import { type Batch, createDeliveries, type Delivery } from '../../../../renderer/stores/deliveries.ts';
import { maxRequestsTogether } from '../../../../shared/api/contract.ts';
import type { SessionId } from '../../../../shared/session/ids.ts';
import { anId, aRequest } from '../../../support/session-builders.ts';

const [falcon, owl] = [anId<SessionId>('session'), anId<SessionId>('session')];
const change = (sessionId = falcon, squad = 'Eagle'): Delivery => ({
  ...{ kind: 'apply', sessionId, request: aRequest({ type: 'session.update', squad }) },
});
const undo: Delivery = { kind: 'undo', sessionId: falcon, requestId: anId('request') };

/** What is sent when all of this waits at once. */
async function sentOf(waiting: readonly Delivery[], failing = -1) {
  const sent: Batch[] = [];
  const failures: unknown[] = [];
  await new Promise<void>((resolve) => {
    let left = waiting.length;
    async function send(batch: Batch) {
      sent.push(batch);
      left -= batch.kind === 'apply' ? batch.requests.length : 1;
      if (left === 0) resolve();
      if (sent.length === failing) throw new Error('refused');
    }
    const deliveries = createDeliveries(send, (error) => failures.push(error));
    for (const delivery of waiting) deliveries.push(delivery);
  });
  const inWords = sent.map((batch) =>
    batch.kind === 'apply' ? batch.requests.map(({ id }) => id) : batch.requestId,
  );
  return { inWords, failures };
}

const idOf = (delivery: Delivery) => (delivery.kind === 'apply' ? delivery.request.id : delivery.requestId);

test('what was done to one session goes together, in order, up to an Undo', async () => {
  const waiting = [change(), change(), undo, change()] as const;
  const [a, b, c, d] = waiting.map(idOf);
  expect((await sentOf(waiting)).inWords).toEqual([[a, b], c, [d]]);
});

test('changes of two sessions never go in one call', async () => {
  const waiting = [change(), change(owl), change(owl), change()];
  const [a, b, c, d] = waiting.map(idOf);
  expect((await sentOf(waiting)).inWords).toEqual([[a], [b, c], [d]]);
});

test('one call takes no more than the host does, in number and in size', async () => {
  const many = Array.from({ length: maxRequestsTogether + 1 }, () => change());
  expect((await sentOf(many)).inWords.map(({ length }) => length)).toEqual([maxRequestsTogether, 1]);
  const long = [change(falcon, 'x'.repeat(60_000)), change(falcon, 'x'.repeat(60_000)), change()];
  const [a, b, c] = long.map(idOf);
  expect((await sentOf(long)).inWords).toEqual([[a], [b, c]]);
});

test('a call that fails is told and stops nothing behind it', async () => {
  const waiting = [change(), undo, change()];
  const { inWords, failures } = await sentOf(waiting, 1);
  expect(inWords).toHaveLength(3);
  expect(failures).toEqual([new Error('refused')]);
});
