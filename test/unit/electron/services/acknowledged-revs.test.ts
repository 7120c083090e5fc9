import { expect, test } from 'vitest';
import { createAcknowledgedRevs } from '../../../../electron/services/acknowledged-revs.ts';
import type { PreferencesRecord } from '../../../../electron/storage/preferences-file.ts';

function withStore(initial: PreferencesRecord = {}, fails = false) {
  let stored = initial;
  let writes = 0;
  const timers: (() => void)[] = [];
  const logged: string[] = [];
  const store = {
    read: () => structuredClone(stored),
    async write(record: PreferencesRecord) {
      writes += 1;
      if (fails) throw new Error('full');
      stored = structuredClone(record);
    },
  };
  const scheduler = {
    setTimeout: (run: () => void) => timers.push(run),
    clearTimeout: () => undefined,
  };
  const open = () => createAcknowledgedRevs(store, { scheduler, log: (message) => logged.push(message) });
  return { open, timers, logged, stored: () => stored, writes: () => writes };
}

test('revisions come back after a restart, beside the other preferences', async () => {
  const { open, stored } = withStore({ theme: 'dark' });
  const revs = open();
  revs.note('a', 3);
  revs.note('a', 4);
  await revs.flush();
  expect(stored()).toEqual({ theme: 'dark', acknowledgedRevs: { a: 4 } });
  expect([open().of('a'), open().of('b')]).toEqual([4, null]);
});

test('many saves are noted with one write', async () => {
  const { open, timers, writes } = withStore();
  const revs = open();
  for (let rev = 1; rev <= 100; rev += 1) revs.note('a', rev);
  expect([timers.length, writes()]).toEqual([1, 0]);
  timers[0]?.();
  await revs.flush();
  expect(writes()).toBe(1);
});

test('only the sessions used last are kept', async () => {
  const { open, stored } = withStore();
  const revs = open();
  for (let index = 0; index < 600; index += 1) revs.note(`s${index}`, 1);
  revs.note('s0', 2);
  await revs.flush();
  const kept = Object.keys(stored().acknowledgedRevs as object);
  expect([kept.length, kept.at(-1), kept.includes('s1')]).toEqual([500, 's0', false]);
});

test.each([[{ acknowledgedRevs: 'none' }], [{ acknowledgedRevs: { a: -1 } }], [{ acknowledgedRevs: [] }]])(
  'a hint that cannot be read is no hint: %j',
  (record) => {
    expect(withStore(record).open().of('a')).toBeNull();
  },
);

test('a hint that cannot be written is logged and stops nothing', async () => {
  const { open, logged } = withStore({}, true);
  const revs = open();
  revs.note('a', 1);
  await revs.flush();
  expect([logged.length, revs.of('a')]).toEqual([1, 1]);
});
