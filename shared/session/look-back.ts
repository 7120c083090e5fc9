/** What a meeting looks back at: what was promised before, one thing at a time, and how old it is. */
import type { Action, Decision } from './outcome-schema.ts';
import { actionsOf, decisionsOf } from './outcome-views.ts';
import type { Session } from './schema.ts';

/** An action or a decision of an earlier meeting; decisions are carried over when they are due. */
export type Promised =
  | { readonly kind: 'action'; readonly record: Action }
  | { readonly kind: 'decision'; readonly record: Decision };

/** The third time something is put off, it is to be done, dropped or escalated. */
const postponementsAllowed = 2;

/** What there is to look back at: actions of earlier meetings, then decisions, each in their order. */
export function promisesOf(session: Session): Promised[] {
  const actions = actionsOf(session).filter(isFromBefore);
  const decisions = decisionsOf(session).filter(isFromBefore);
  return [
    ...actions.map((record) => ({ kind: 'action', record }) as const),
    ...decisions.map((record) => ({ kind: 'decision', record }) as const),
  ];
}

/** Which of the promises the meeting is at: the one in focus, else the first. */
export function promiseAt(session: Session): number {
  const { focusId } = session.run;
  return Math.max(
    0,
    promisesOf(session).findIndex(({ record }) => record.id === focusId),
  );
}

/** Whether the room has nothing left to say of it: it is over, or agreed for a later day. */
export function isAnswered(promised: Promised, date: string): boolean {
  const isLater = (day: string | null) => day !== null && day > date;
  if (promised.kind === 'decision')
    return promised.record.state !== 'standing' || isLater(promised.record.revisitOn);
  return promised.record.state !== 'open' || isLater(promised.record.due);
}

/** Whether putting an action off once more is one time too many. */
export function isPutOffTooOften({ postponed }: Action): boolean {
  return postponed >= postponementsAllowed;
}

/** How many days ago something was promised; 0 where the dates stand the wrong way round. */
export function daysSince(from: string, until: string): number {
  return Math.max(0, Math.round((Date.parse(until) - Date.parse(from)) / dayMs));
}

/** The day so many days after another, both YYYY-MM-DD. */
export function daysAfter(date: string, days: number): string {
  return new Date(Date.parse(date) + days * dayMs).toISOString().slice(0, 10);
}

const dayMs = 86_400_000;

function isFromBefore(record: Action | Decision): boolean {
  return record.carriedFrom !== null;
}
