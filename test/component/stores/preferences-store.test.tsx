import { beforeEach, expect, test } from 'vitest';
import { connectThrough } from '../../../renderer/api/client.ts';
import {
  currentPreferences,
  loadPreferences,
  setPreferences,
} from '../../../renderer/stores/preferences-store.ts';
import { defaultPreferences } from '../../../shared/api/preferences.ts';
import type { Transport } from '../../../shared/api/transport.ts';
import { type MemoryHost, memoryHost } from '../../support/memory-host.ts';

let host: MemoryHost;
let arrived: (() => void)[];

/** A carrier whose changes of preferences arrive at the host when they are let through, one at a time. */
function oneAtATime(transport: Transport): Transport {
  return {
    ...transport,
    async call(name, input) {
      if (name === 'preferences.set') await new Promise<void>((resolve) => arrived.push(resolve));
      return transport.call(name, input);
    },
  };
}

const letOneArrive = async () => {
  await expect.poll(() => arrived.length).toBe(1);
  arrived.pop()?.();
};

beforeEach(async () => {
  host = memoryHost();
  arrived = [];
  connectThrough(oneAtATime(host.transport));
  await loadPreferences();
});

test('what was chosen last stays chosen while the host still tells of what was chosen before', async () => {
  setPreferences({ textSize: 'large' });
  setPreferences({ textSize: 'huge' });
  await letOneArrive();
  // The second is sent only when the first was answered, so its event has been heard by then.
  await expect.poll(() => arrived.length).toBe(1);
  expect(currentPreferences().textSize).toBe('huge');
  await letOneArrive();
  await expect
    .poll(async () => (await host.transport.call('preferences.get', {})).ok && currentPreferences())
    .toEqual({ ...defaultPreferences, textSize: 'huge' });
});

test('what another window changes is taken over beside what is still on its way', async () => {
  setPreferences({ textSize: 'huge' });
  host.events.publish('preferences.changed', { ...defaultPreferences, theme: 'dark' });
  expect(currentPreferences()).toMatchObject({ theme: 'dark', textSize: 'huge' });
  await letOneArrive();
});

test('a change that arrived gives way to what another window changes after it', async () => {
  setPreferences({ textSize: 'huge' });
  await letOneArrive();
  setPreferences({ theme: 'light' });
  await expect.poll(() => arrived.length).toBe(1);
  host.events.publish('preferences.changed', { ...defaultPreferences, textSize: 'small' });
  expect(currentPreferences()).toMatchObject({ theme: 'light', textSize: 'small' });
  await letOneArrive();
});
