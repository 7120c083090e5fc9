import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  isHalved,
  isWorthKeeping,
  type KeptVersion,
  versionsToPrune,
} from '../../../../electron/storage/backup-policy.ts';

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;
const nowMs = Date.UTC(2026, 10, 20, 13, 2);
const megabyte = 1024 * 1024;

function versionsEvery(stepMs: number, count: number, bytes = 1_000): KeptVersion[] {
  return Array.from({ length: count }, (_, index) => ({
    name: `v${index}`,
    savedAtMs: nowMs - index * stepMs,
    bytes,
  }));
}

describe('a version is worth keeping', () => {
  test('when none is kept yet', () => expect(isWorthKeeping(nowMs, [])).toBe(true));
  test('not before five minutes have passed since the last one', () => {
    expect(isWorthKeeping(nowMs, [nowMs - 5 * minuteMs + 1])).toBe(false);
    expect(isWorthKeeping(nowMs, [nowMs - 5 * minuteMs])).toBe(true);
  });
  test('also when the clock was once ahead by a year', () => {
    expect(isWorthKeeping(nowMs, [nowMs + 365 * dayMs])).toBe(true);
    expect(isWorthKeeping(nowMs, [nowMs + 365 * dayMs, nowMs - minuteMs])).toBe(false);
  });
});

describe('thinning out', () => {
  test('leaves the twelve newest alone', () => {
    expect(versionsToPrune(versionsEvery(5 * minuteMs, 12), nowMs, 'v0')).toEqual([]);
  });

  test('keeps one of each hour of a day, the last of it', () => {
    const versions = versionsEvery(5 * minuteMs, 400);
    const pruned = new Set(versionsToPrune(versions, nowMs, 'v0'));
    const kept = versions.filter(({ name }) => !pruned.has(name)).slice(12);
    const hours = kept.map(({ savedAtMs }) => Math.floor(savedAtMs / hourMs));
    expect(new Set(hours).size).toBe(hours.length);
    for (const { savedAtMs } of kept.filter(({ savedAtMs }) => nowMs - savedAtMs < dayMs)) {
      expect(savedAtMs % hourMs).toBeGreaterThanOrEqual(55 * minuteMs);
    }
  });

  test('keeps one of each day of 30 days and nothing older', () => {
    const versions = versionsEvery(6 * hourMs, 400);
    const pruned = new Set(versionsToPrune(versions, nowMs, 'v0'));
    const ages = versions.filter(({ name }) => !pruned.has(name)).map((kept) => nowMs - kept.savedAtMs);
    expect(Math.max(...ages)).toBeLessThan(30 * dayMs);
    expect(ages.length).toBeLessThanOrEqual(12 + 24 + 31);
    expect(ages.length).toBeGreaterThan(30);
  });

  test('lets the oldest go first when there are more than 200 MB, without a gap', () => {
    const pruned = versionsToPrune(versionsEvery(5 * minuteMs, 12, 30 * megabyte), nowMs, 'v0');
    expect(pruned).toEqual(['v6', 'v7', 'v8', 'v9', 'v10', 'v11']);
  });

  test('never takes the newest that opens, however old or large it is', () => {
    const versions = versionsEvery(40 * dayMs, 20, 300 * megabyte);
    expect(versionsToPrune(versions, nowMs, 'v19')).not.toContain('v19');
  });

  test('comes to rest: what is kept once is kept again at the same moment, and bounds hold for any versions', () => {
    const version = fc.record({
      name: fc.uuid(),
      savedAtMs: fc.integer({ min: nowMs - 60 * dayMs, max: nowMs + dayMs }),
      bytes: fc.nat(20 * megabyte),
    });
    fc.assert(
      fc.property(fc.uniqueArray(version, { selector: ({ name }) => name, maxLength: 300 }), (versions) => {
        const newestValid = versions[versions.length >> 1]?.name ?? null;
        const pruned = new Set(versionsToPrune(versions, nowMs, newestValid));
        const kept = versions.filter(({ name }) => !pruned.has(name));
        expect(versionsToPrune(kept, nowMs, newestValid)).toEqual([]);
        if (newestValid) expect(pruned.has(newestValid)).toBe(false);
        expect(kept.length).toBeLessThanOrEqual(12 + 50 + 32 + 1);
        expect(kept.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThanOrEqual(200 * megabyte);
      }),
      { seed: 20_261_120, numRuns: 300 },
    );
  });
});

test.each([
  [10, 4, true],
  [10, 5, false],
  [2, 0, true],
  [1, 0, false],
  [0, 0, false],
  [4, 9, false],
])('a save from %i cards to %i has to be pinned: %s', (before, after, isPinned) => {
  expect(isHalved(before, after)).toBe(isPinned);
});
