import type { SessionSummary } from '../../../shared/api/library-entries.ts';

/**
 * The meeting one most likely comes back to: the one that runs, else the one of today, else the one worked on last. What has
 * ended is over, and samples are for play.
 */
export function sessionToContinue(
  sessions: readonly SessionSummary[],
  today: string,
): SessionSummary | undefined {
  const running = sessions.find((session) => isRunning(session, today));
  if (running) return running;
  const own = sessions
    .filter(({ isSample, hasEnded }) => !isSample && !hasEnded)
    .toSorted((a, b) => b.savedAt - a.savedAt);
  return own.find((session) => session.date === today) ?? own[0];
}

/** A meeting that nobody closed counts as over when its day is, unless its clock runs. */
function isRunning({ running, date }: SessionSummary, today: string): boolean {
  return running !== null && (date === today || running.runningSince !== null);
}
