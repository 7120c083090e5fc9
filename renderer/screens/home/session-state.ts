import type { SessionSummary } from '../../../shared/api/library-entries.ts';
import { columns } from '../../../shared/session/dimensions.ts';

/** How far a meeting is, from its end, its day and its cards: there is no state to keep. */
export function sessionState(
  { counts, date, hasEnded }: Pick<SessionSummary, 'counts' | 'date' | 'hasEnded'>,
  today: string,
): string {
  if (hasEnded) return 'Ended';
  const cards = columns.reduce((sum, column) => sum + counts[column], 0);
  if (cards === 0) return date > today ? 'Planned' : 'No cards yet';
  return counts.none > 0 ? 'To sort' : 'Sorted';
}
