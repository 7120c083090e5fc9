import { expect, test } from 'vitest';
import { connectThrough } from '../../../renderer/api/client.ts';
import { useLaterSessionStore } from '../../../renderer/stores/later-session-store.ts';
import { openSession, send } from '../../../renderer/stores/session-store.ts';
import { memoryHost } from '../../support/memory-host.ts';
import { aSession } from '../../support/session-builders.ts';

const squad = () => useLaterSessionStore.getState().session?.squad;

test('another session is known at once, a change of it after the frame that shows it', async () => {
  const [first, second] = [aSession({ squad: 'Eagle' }), aSession({ squad: 'Hawk' })];
  connectThrough(memoryHost([first, second]).transport);
  await openSession(first.id);
  expect(squad()).toBe('Eagle');
  await openSession(second.id);
  expect(squad()).toBe('Hawk');
  send({ type: 'session.update', squad: 'Kite' });
  expect(squad()).toBe('Hawk');
  await expect.poll(squad).toBe('Kite');
});
