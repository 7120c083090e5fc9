import { expect } from '@playwright/test';
import type { CallInput } from '../../shared/api/contract.ts';
import type { ObservationId } from '../../shared/session/ids.ts';
import { anId, aRequest } from '../support/session-builders.ts';
import { test } from './app-test.ts';

/** How often the host is killed; each round waits for at least one acknowledgement and then a moment of its own. */
const rounds = 25;

const falcon: CallInput<'session.create'> = {
  kind: 'squadmap',
  squad: 'Falcon',
  date: '2026-11-20',
  attribution: 'roles',
  people: [],
};

test('a host killed again and again loses nothing it has acknowledged', async ({ dataFolder, startHost }) => {
  test.setTimeout(240_000);
  const first = await startHost(dataFolder);
  const { sessionId } = await (await first.enter()).call('session.create', falcon);
  await first.kill();

  const acknowledged: string[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const host = await startHost(dataFolder);
    const client = await host.enter();
    // Two windows write at once, until the kill cuts them off in the middle of whatever they do.
    const writers = [1, 2].map(async (writer) => {
      for (let n = 0; ; n += 1) {
        const text = `round ${round} writer ${writer} card ${n}`;
        const card = { id: anId<ObservationId>('card'), text, source: { kind: 'unknown' as const } };
        const request = aRequest({
          type: 'observation.add',
          observations: [{ ...card, dimension: null, character: 'observation' }],
        });
        const answer = await client.call('session.apply', { sessionId, request });
        if (answer.outcome === 'applied' && answer.isDurable) acknowledged.push(text);
        if (n === round % 7) void host.kill();
      }
    });
    const endings = await Promise.allSettled(writers);
    expect(endings.every((ending) => ending.status === 'rejected')).toBe(true);
    await host.kill();
  }

  const last = await startHost(dataFolder);
  const client = await last.enter();
  const { session } = await client.call('session.open', { sessionId });
  const texts = new Set(Object.values(session.observations).map((observation) => observation.text));
  expect(acknowledged.length).toBeGreaterThan(rounds);
  expect(acknowledged.filter((text) => !texts.has(text))).toEqual([]);
  expect((await client.call('library.list', {})).problems).toEqual([]);
  expect(await last.stop()).toBe(0);
});
