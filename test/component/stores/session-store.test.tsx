import { expect, test } from 'vitest';
import { connectThrough } from '../../../renderer/api/client.ts';
import { openSession, send, useSessionStore } from '../../../renderer/stores/session-store.ts';
import type { Transport } from '../../../shared/api/transport.ts';
import { memoryHost } from '../../support/memory-host.ts';
import { aSession } from '../../support/session-builders.ts';

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
