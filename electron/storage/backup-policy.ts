/** Which earlier versions of a session are kept: the rule alone, without clock and disk. */

/** An earlier version as the rule sees it. */
export interface KeptVersion {
  readonly name: string;
  /** When it was saved. */
  readonly savedAtMs: number;
  readonly bytes: number;
}

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;

/** Versions saved closer together than this are not both worth keeping. */
const intervalMs = 5 * minuteMs;
const recentCount = 12;
const dailyKeptMs = 30 * dayMs;
const maxBytes = 200 * 1024 * 1024;

/** Whether a version that is about to be replaced is worth keeping beside those that are kept already. */
export function isWorthKeeping(savedAtMs: number, keptAtMs: readonly number[]): boolean {
  // Not "the newest plus five minutes": a clock that once ran ahead would end the keeping for as long as it was ahead.
  return !keptAtMs.some((at) => at <= savedAtMs && savedAtMs - at < intervalMs);
}

/**
 * Names what may go: all but the 12 newest, the last of each hour of a day and the last of each day of 30 days, and
 * beyond 200 MB the oldest first. The newest version that can be opened never goes.
 */
export function versionsToPrune(
  versions: readonly KeptVersion[],
  nowMs: number,
  newestValid: string | null,
): string[] {
  const newestFirst = [...versions].sort((a, b) => b.savedAtMs - a.savedAtMs || (a.name < b.name ? 1 : -1));
  const claimed = new Set<string>();
  const pruned: string[] = [];
  let bytesLeft = maxBytes - (newestFirst.find(({ name }) => name === newestValid)?.bytes ?? 0);
  for (const [index, { name, savedAtMs, bytes }] of newestFirst.entries()) {
    const free = slotsOf(savedAtMs, nowMs).filter((slot) => !claimed.has(slot));
    for (const slot of free) claimed.add(slot);
    if (name === newestValid) continue;
    if (index >= recentCount && free.length === 0) pruned.push(name);
    else {
      // Once full, everything older goes, so that what stays has no gap behind a large version.
      bytesLeft = bytes > bytesLeft ? 0 : bytesLeft - bytes;
      if (bytesLeft === 0) pruned.push(name);
    }
  }
  return pruned;
}

/** The hour and the day that a version can stand for, while it is young enough to. */
function slotsOf(savedAtMs: number, nowMs: number): string[] {
  const ageMs = nowMs - savedAtMs;
  return [
    ...(ageMs < dayMs ? [`hour ${Math.floor(savedAtMs / hourMs)}`] : []),
    ...(ageMs < dailyKeptMs ? [`day ${Math.floor(savedAtMs / dayMs)}`] : []),
  ];
}

/** Whether a save takes away so many cards that the version before it has to be pinned: more than half. */
export function isHalved(cardsBefore: number, cardsAfter: number): boolean {
  return cardsBefore > 1 && cardsAfter < cardsBefore / 2;
}
