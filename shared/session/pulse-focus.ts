/** What a pulse is about now: one statement after the other, and in a health check all of them at the end. */
import { statementsInOrder } from './pulse.ts';
import type { Statement } from './pulse-schema.ts';
import type { Session } from './schema.ts';

/** Stands in `run.focusId` for the page with all statements; no id is as short. */
export const overviewFocus = 'overview';

export type PulseFocus =
  | { readonly kind: 'statement'; readonly statement: Statement; readonly index: number }
  | { readonly kind: 'overview' };

/** The values of `run.focusId` that a pulse walks through. */
export function pulseStops(session: Session): readonly string[] {
  const ids = statementsInOrder(session).map(({ id }) => id);
  return session.kind === 'health-check' && ids.length > 1 ? [...ids, overviewFocus] : ids;
}

/** What the pulse is about now; a focus that has gone counts as the first. Null while no statement was chosen. */
export function pulseFocus(session: Session): PulseFocus | null {
  const stops = pulseStops(session);
  if (session.run.focusId === overviewFocus && stops.includes(overviewFocus)) return { kind: 'overview' };
  const statements = statementsInOrder(session);
  const index = Math.max(
    0,
    statements.findIndex(({ id }) => id === session.run.focusId),
  );
  const statement = statements[index];
  return statement ? { kind: 'statement', statement, index } : null;
}

/** Whether there are answers to show the room, or to hide from it again. */
export function canReveal({ isRevealed, answers }: Statement): boolean {
  return isRevealed || Object.keys(answers).length > 0;
}
