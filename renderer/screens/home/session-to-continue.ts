import type { SessionSummary } from '../../../shared/api/library-entries.ts';

/** The meeting one most likely comes back to: the one of today, else the one worked on last. Samples are for play. */
export function sessionToContinue(
  sessions: readonly SessionSummary[],
  today: string,
): SessionSummary | undefined {
  const own = sessions.filter((session) => !session.isSample).toSorted((a, b) => b.savedAt - a.savedAt);
  return own.find((session) => session.date === today) ?? own[0];
}
