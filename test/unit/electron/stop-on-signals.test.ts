import { expect, test } from 'vitest';
import { type StopOutcome, stopOnSignals } from '../../../electron/stop-on-signals.ts';

/** A host whose stopping comes to these outcomes, one after the other; `stuck` never comes to anything. */
function hostThat(...outcomes: (StopOutcome | 'stuck' | Error)[]) {
  const listeners = new Map<string, (error?: unknown) => void>();
  const exits: number[] = [];
  const logged: string[] = [];
  let nowMs = 0;
  let stops = 0;
  stopOnSignals({
    async stop() {
      const outcome = outcomes[stops];
      stops += 1;
      if (outcome instanceof Error) throw outcome;
      return outcome === undefined || outcome === 'stuck' ? new Promise(() => undefined) : outcome;
    },
    log: (message) => logged.push(message),
    host: {
      on: (name: string, listener: (error?: unknown) => void) => listeners.set(name, listener),
      exit: (code) => void exits.push(code),
    },
    now: () => nowMs,
  });
  return {
    exits,
    logged,
    stops: () => stops,
    async hears(name: string, afterMs = 0) {
      nowMs += afterMs;
      listeners.get(name)?.(new Error('broken'));
      await new Promise((resolve) => setImmediate(resolve));
    },
  };
}

test.each([
  ['SIGINT', 0],
  ['SIGTERM', 0],
  ['SIGHUP', 0],
  ['uncaughtException', 1],
])('%s stops the host in order and gives %i', async (name, code) => {
  const host = hostThat('stopped');
  await host.hears(name);
  expect(host.exits).toEqual([code]);
});

test('a second Ctrl+C soon after one that could not save ends the host without it', async () => {
  const host = hostThat('unsaved');
  await host.hears('SIGINT');
  expect(host.logged).toEqual([expect.stringContaining('SquadMAP keeps running')]);
  await host.hears('SIGINT', 9_000);
  expect(host.exits).toEqual([1]);
  expect(host.stops()).toBe(1);
});

test('the same Ctrl+C told twice is one wish, also when it could not save', async () => {
  const host = hostThat('unsaved');
  await host.hears('SIGINT');
  await host.hears('SIGINT', 400);
  expect(host.exits).toEqual([]);
  expect(host.stops()).toBe(1);
});

test('a later Ctrl+C saves again, and ends the host when that is done', async () => {
  const host = hostThat('unsaved', 'unsaved', 'stopped');
  await host.hears('SIGINT');
  await host.hears('SIGINT', 11_000);
  expect(host.exits).toEqual([]);
  await host.hears('SIGINT', 11_000);
  expect(host.exits).toEqual([0]);
  expect(host.stops()).toBe(3);
});

test('a request to end saves once more after a Ctrl+C that could not, and ends the host in any case', async () => {
  const host = hostThat('unsaved', 'stopped');
  await host.hears('SIGINT');
  await host.hears('SIGTERM', 1_000);
  expect(host.exits).toEqual([0]);
  const broken = hostThat('unsaved');
  await broken.hears('SIGTERM');
  expect(broken.exits).toEqual([1]);
});

test('a second Ctrl+C while it is still stopping ends the host at once', async () => {
  const host = hostThat('stuck');
  await host.hears('SIGINT');
  await host.hears('SIGINT', 400);
  expect(host.exits).toEqual([]);
  await host.hears('SIGINT', 400);
  expect(host.exits).toEqual([1]);
});

test('a stop that fails ends the host', async () => {
  const host = hostThat(new Error('broken'));
  await host.hears('SIGINT');
  expect(host.exits).toEqual([1]);
  expect(host.logged).toEqual(['SquadMAP could not stop in order']);
});
