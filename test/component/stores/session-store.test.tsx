import { expect, test } from 'vitest';
import { connectThrough } from '../../../renderer/api/client.ts';
import {
  followHost,
  openSession,
  retrySave,
  send,
  useSessionStore,
} from '../../../renderer/stores/session-store.ts';
import type { Transport } from '../../../shared/api/transport.ts';
import type { Session } from '../../../shared/session/schema.ts';
import { type MemoryHost, memoryHost } from '../../support/memory-host.ts';
import { aRequest, aSession } from '../../support/session-builders.ts';

/** A carrier that holds changes back until they are let through, as a slow disk does. */
function slowly(transport: Transport): { transport: Transport; letThrough(): void } {
  let letThrough: (() => void) | undefined;
  const open = new Promise<void>((resolve) => {
    letThrough = resolve;
  });
  return {
    letThrough: () => letThrough?.(),
    transport: {
      ...transport,
      async call(name, input) {
        if (name === 'session.applyAll') await open;
        return transport.call(name, input);
      },
    },
  };
}

/** A carrier on which answers to `session.open` are made at once but arrive when they are let through. */
function lateAnswers(transport: Transport): { transport: Transport; late: (() => void)[] } {
  const late: (() => void)[] = [];
  return {
    late,
    transport: {
      ...transport,
      async call(name, input) {
        const answer = await transport.call(name, input);
        if (name !== 'session.open') return answer;
        await new Promise<void>((resolve) => late.push(resolve));
        return answer;
      },
    },
  };
}

/** Opens the session through a carrier with late answers, and asks for it once more. */
async function openedWithALateAnswer(host: MemoryHost, session: Session) {
  const { transport, late } = lateAnswers(host.transport);
  connectThrough(transport);
  followHost();
  const opening = openSession(session.id);
  await expect.poll(() => late.length).toBeGreaterThan(0);
  for (const arrive of late.splice(0)) arrive();
  await opening;
  host.events.publish('app.changed', {});
  await expect.poll(() => late.length).toBe(1);
  return late;
}

const unconfirmed = () => useSessionStore.getState().unconfirmed;

test('changes still on their way count on after another session was opened', async () => {
  const [first, second] = [aSession(), aSession()];
  const host = memoryHost([first, second]);
  const slow = slowly(host.transport);
  connectThrough(slow.transport);
  await openSession(first.id);
  send({ type: 'session.update', squad: 'Eagle' });
  expect(unconfirmed()).toBe(1);
  await openSession(second.id);
  expect(unconfirmed()).toBe(1);
  send({ type: 'session.update', squad: 'Hawk' });
  expect(unconfirmed()).toBe(2);
  slow.letThrough();
  await expect.poll(unconfirmed).toBe(0);
  expect(host.saved(first.id)?.squad).toBe('Eagle');
  expect(host.saved(second.id)?.squad).toBe('Hawk');
});

test('an answer from before a save does not bring "Not saved" back', async () => {
  const session = aSession();
  const host = memoryHost([session]);
  host.setDiskFull(true);
  const late = await openedWithALateAnswer(host, session);
  late.shift()?.();
  send({ type: 'session.update', squad: 'Eagle' });
  await expect.poll(() => useSessionStore.getState().hostSaveState.kind).toBe('failed');
  host.events.publish('app.changed', {});
  await expect.poll(() => late.length).toBe(1);
  host.setDiskFull(false);
  retrySave();
  await expect.poll(() => useSessionStore.getState().hostSaveState.kind).toBe('saved');
  late.shift()?.();
  await expect.poll(unconfirmed).toBe(0);
  expect(useSessionStore.getState().hostSaveState.kind).toBe('saved');
});

test('an answer from before a change does not take the change off the screen', async () => {
  const session = aSession({ squad: 'Eagle' });
  const host = memoryHost([session]);
  const late = await openedWithALateAnswer(host, session);
  send({ type: 'session.update', squad: 'Hawk' });
  await expect.poll(unconfirmed).toBe(0);
  late.shift()?.();
  // The old answer is dropped, and the session read once more.
  await expect.poll(() => late.length).toBe(1);
  expect(useSessionStore.getState().session?.squad).toBe('Hawk');
  late.shift()?.();
});

test('a change that is heard while the session is being opened is on the screen', async () => {
  const session = aSession({ squad: 'Eagle' });
  const host = memoryHost([session]);
  const { transport, late } = lateAnswers(host.transport);
  connectThrough(transport);
  followHost();
  const opening = openSession(session.id);
  await expect.poll(() => late.length).toBeGreaterThan(0);
  const request = aRequest({ type: 'session.update', squad: 'Hawk' });
  await host.transport.call('session.apply', { sessionId: session.id, request });
  for (const arrive of late.splice(0)) arrive();
  // The answer is older than the change, so the session is read once more.
  await expect.poll(() => late.length).toBeGreaterThan(0);
  for (const arrive of late.splice(0)) arrive();
  await opening;
  expect(useSessionStore.getState().session?.squad).toBe('Hawk');
});
