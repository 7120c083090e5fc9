import { expect, test } from 'vitest';
import { connectThrough } from '../../../renderer/api/client.ts';
import { retryOnFocus } from '../../../renderer/stores/retry-on-focus.ts';
import { followHost, openSession, send, useSessionStore } from '../../../renderer/stores/session-store.ts';
import { memoryHost } from '../../support/memory-host.ts';
import { aSession } from '../../support/session-builders.ts';

const saveState = () => useSessionStore.getState().hostSaveState.kind;

test('what is not saved is tried again when somebody comes back to the window, and nothing else is', async () => {
  const session = aSession();
  const host = memoryHost([session]);
  const tries: unknown[] = [];
  connectThrough({
    ...host.transport,
    call(name, input) {
      if (name === 'session.retrySave') tries.push(input);
      return host.transport.call(name, input);
    },
  });
  followHost();
  retryOnFocus();
  await openSession(session.id);
  window.dispatchEvent(new Event('focus'));
  expect(tries).toEqual([]);

  host.setDiskFull(true);
  send({ type: 'session.update', squad: 'Eagle' });
  await expect.poll(saveState).toBe('failed');
  host.setDiskFull(false);
  window.dispatchEvent(new Event('focus'));
  expect(tries).toEqual([{ sessionId: session.id, makeAnew: false }]);
  await expect.poll(saveState).toBe('saved');
});
