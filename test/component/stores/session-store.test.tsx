import { expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import { connectThrough } from '../../../renderer/api/client.ts';
import { OpenSession } from '../../../renderer/parts/open-session.tsx';
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
async function openedWithALateAnswer(
  host: MemoryHost,
  session: Session,
  isHeard: (event: string) => boolean = () => true,
) {
  const { transport, late } = lateAnswers(host.transport);
  connectThrough({
    ...transport,
    subscribe: (listener) =>
      transport.subscribe((name, payload) => void (isHeard(name) && listener(name, payload))),
  });
  followHost();
  const opening = openSession(session.id);
  await expect.poll(() => late.length).toBeGreaterThan(0);
  for (const arrive of late.splice(0)) arrive();
  await opening;
  host.events.publish('app.changed', {});
  await expect.poll(() => late.length).toBe(1);
  return late;
}

/** What was let through has been taken by then. */
const nextTask = () => new Promise((resolve) => setTimeout(resolve));

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

test('a failed opening is tried again by whoever wants to see the session', async () => {
  const session = aSession({ squad: 'Eagle' });
  const host = memoryHost([session]);
  let isBroken = true;
  connectThrough({
    ...host.transport,
    call: async (name, input) =>
      isBroken && name === 'session.open'
        ? { ok: false, error: { code: 'conflict', message: 'Its file is damaged.' } }
        : host.transport.call(name, input),
  });
  await openSession(session.id);
  expect(useSessionStore.getState()).toMatchObject({ phase: 'failed', failure: 'Its file is damaged.' });
  isBroken = false;
  const screen = await render(<OpenSession sessionId={session.id}>The board</OpenSession>);
  await expect.element(screen.getByText('The board')).toBeVisible();
});

test('of two answers the older one does not count, whichever comes first', async () => {
  const session = aSession({ squad: 'Eagle' });
  const host = memoryHost([session]);
  // No change is heard, as before the window is let in to the events.
  const late = await openedWithALateAnswer(host, session, (name) => name !== 'session.changed');
  const request = aRequest({ type: 'session.update', squad: 'Hawk' });
  await host.transport.call('session.apply', { sessionId: session.id, request });
  host.events.publish('app.changed', {});
  await expect.poll(() => late.length).toBe(2);
  const [older, newer] = late;
  newer?.();
  await expect.poll(() => useSessionStore.getState().session?.squad).toBe('Hawk');
  older?.();
  await nextTask();
  expect(useSessionStore.getState().session?.squad).toBe('Hawk');
});

test('a host that cannot get at the file is told as not saved, and gets the change once it can', async () => {
  const session = aSession({ squad: 'Eagle' });
  const host = memoryHost([session]);
  let isAway = true;
  connectThrough({
    ...host.transport,
    call: async (name, input) =>
      isAway && name === 'session.applyAll'
        ? { ok: false, error: { code: 'unavailable', message: 'That did not work: the folder is gone.' } }
        : host.transport.call(name, input),
  });
  await openSession(session.id);
  send({ type: 'session.update', squad: 'Hawk' });
  await expect.poll(() => useSessionStore.getState().trouble).toMatchObject({ kind: 'failed' });
  expect(useSessionStore.getState().session?.squad).toBe('Hawk');
  isAway = false;
  await expect.poll(unconfirmed, { timeout: 10_000 }).toBe(0);
  expect(useSessionStore.getState().trouble).toBeNull();
  expect(host.saved(session.id)?.squad).toBe('Hawk');
});
