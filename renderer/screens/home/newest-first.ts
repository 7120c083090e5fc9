import type { SessionSummary } from '../../../shared/api/library-entries.ts';

/** The sessions by the day of the meeting, the latest first; of one day, the one made last. */
export function newestFirst(sessions: readonly SessionSummary[]): SessionSummary[] {
  return sessions.toSorted((a, b) => b.date.localeCompare(a.date) || b.createdAt - a.createdAt);
}
