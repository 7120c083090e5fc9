/** What the daily copy holds and when it is due: the rule alone, without clock and disk. */

/** A version of a session, in the data folder or in the copy. */
export interface CopiedVersion {
  readonly name: string;
  readonly savedAtMs: number;
}

const dayMs = 24 * 60 * 60_000;
const dailyKeptMs = 30 * dayMs;
const monthlyKeptMs = 2 * 365 * dayMs;

/** Whether there was no copy on this calendar day of this computer yet. */
export function isCopyDue(lastAtMs: number | null, nowMs: number): boolean {
  return lastAtMs === null || new Date(lastAtMs).toDateString() !== new Date(nowMs).toDateString();
}

/**
 * Names what to copy and what may go then: of a session the newest version, the last of each day of 30 days and the last of
 * each month of two years stay. What is not wanted is not copied either, so that nothing comes and goes each day.
 */
export function planDailyCopy(
  there: readonly CopiedVersion[],
  source: readonly CopiedVersion[],
  nowMs: number,
): { copy: string[]; remove: string[] } {
  const all = new Map([...there, ...source].map((version) => [version.name, version]));
  const newestFirst = [...all.values()].sort(
    (a, b) => b.savedAtMs - a.savedAtMs || (a.name < b.name ? 1 : -1),
  );
  const claimed = new Set<string>();
  const wanted = new Set<string>();
  for (const [index, { name, savedAtMs }] of newestFirst.entries()) {
    const free = slotsOf(savedAtMs, nowMs).filter((slot) => !claimed.has(slot));
    for (const slot of free) claimed.add(slot);
    if (index === 0 || free.length > 0) wanted.add(name);
  }
  const known = new Set(there.map(({ name }) => name));
  return {
    copy: source.map(({ name }) => name).filter((name) => wanted.has(name) && !known.has(name)),
    remove: there.map(({ name }) => name).filter((name) => !wanted.has(name)),
  };
}

/** The day and the month that a version can stand for, while it is young enough to. */
function slotsOf(savedAtMs: number, nowMs: number): string[] {
  const ageMs = nowMs - savedAtMs;
  const day = new Date(savedAtMs).toISOString().slice(0, 10);
  return [
    ...(ageMs < dailyKeptMs ? [`day ${day}`] : []),
    ...(ageMs < monthlyKeptMs ? [`month ${day.slice(0, 7)}`] : []),
  ];
}
