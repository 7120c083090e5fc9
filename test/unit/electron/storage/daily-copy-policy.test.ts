import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isCopyDue, planDailyCopy } from '../../../../electron/storage/daily-copy-policy.ts';

const now = new Date(2026, 10, 20, 12).getTime();
const dayMs = 24 * 60 * 60_000;
const version = (name: string, savedAtMs: number) => ({ name, savedAtMs });

test('a copy is due once on each day of the calendar', () => {
  expect(isCopyDue(null, now)).toBe(true);
  expect(isCopyDue(now - 60_000, now)).toBe(false);
  expect(isCopyDue(new Date(2026, 10, 19, 23, 59).getTime(), now)).toBe(true);
  // A clock that ran ahead does not end the copies.
  expect(isCopyDue(now + 40 * dayMs, now)).toBe(true);
});

test('the newest version and the last of each day are copied, once', () => {
  const source = [version('c', now), version('b', now - 3_600_000), version('a', now - dayMs)];
  expect(planDailyCopy([], source, now)).toEqual({ copy: ['c', 'a'], remove: [] });
  expect(planDailyCopy([version('a', now - dayMs)], source, now)).toEqual({ copy: ['c'], remove: [] });
});

test('after a month one version a month stays, after two years only the newest', () => {
  const october = [1, 12, 28].map((day) => version(`october ${day}`, Date.UTC(2026, 9, day)));
  const there = [version('old', now - 900 * dayMs), ...october];
  const { remove } = planDailyCopy(there, [version('new', now)], Date.UTC(2027, 0, 5));
  expect(remove.sort()).toEqual(['october 1', 'october 12', 'old']);
  expect(planDailyCopy([version('only', now - 900 * dayMs)], [], now)).toEqual({ copy: [], remove: [] });
});

test('whatever there is, the newest stays, nothing comes and goes, and a second time there is nothing to do', () => {
  const versions = fc.uniqueArray(
    fc.record({
      name: fc.string({ minLength: 1 }),
      savedAtMs: fc.integer({ min: now - 1_000 * dayMs, max: now }),
    }),
    { selector: ({ name }) => name },
  );
  fc.assert(
    fc.property(versions, fc.nat(30), (all, split) => {
      const [there, source] = [all.slice(0, split), all.slice(split)];
      const { copy, remove } = planDailyCopy(there, source, now);
      const after = all.filter(
        ({ name }) =>
          (there.some((one) => one.name === name) || copy.includes(name)) && !remove.includes(name),
      );
      const newest = Math.max(...all.map(({ savedAtMs }) => savedAtMs));
      if (all.length > 0) expect(after.some(({ savedAtMs }) => savedAtMs === newest)).toBe(true);
      expect(copy.filter((name) => remove.includes(name))).toEqual([]);
      expect(planDailyCopy(after, source, now)).toEqual({ copy: [], remove: [] });
    }),
  );
});
