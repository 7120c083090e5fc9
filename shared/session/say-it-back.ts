/** Which actions are said back at the end of a meeting, one at a time. */
import type { Action } from './outcome-schema.ts';
import { actionsOf } from './outcome-views.ts';
import type { Session } from './schema.ts';

/** What is still to be done, of this meeting and of earlier ones. */
export function actionsToSay(session: Session): Action[] {
  return actionsOf(session).filter((action) => action.state === 'open');
}

/** Which of them the meeting is at: the one in focus, else the first. */
export function sayingAt(session: Session): number {
  const { focusId } = session.run;
  return Math.max(
    0,
    actionsToSay(session).findIndex((action) => action.id === focusId),
  );
}
