/** What a meeting looks back at: what was promised before, one thing at a time, and how old it is. */
import { postponedWords } from '../templates/look-back-words.ts';
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

/** Whether something is agreed for a day after this one. */
export function isLater(day: string | null, date: string): boolean {
  return day !== null && day > date;
}

/** Whether the room has nothing left to say of it: it is over, or agreed for a later day. */
export function isAnswered(promised: Promised, date: string): boolean {
  if (promised.kind === 'decision')
    return promised.record.state !== 'standing' || isLater(promised.record.revisitOn, date);
  return promised.record.state !== 'open' || isLater(promised.record.due, date);
}

/** The next promise the room has still to answer; after the last it goes on with the first. */
export function nextToAnswer(session: Session): Promised | undefined {
  const promises = promisesOf(session);
  const at = promiseAt(session);
  const others = [...promises.slice(at + 1), ...promises.slice(0, at)];
  return others.find((promised) => !isAnswered(promised, session.date));
}

/** The day to which an action is put off where nobody says another: the next meeting's, else two weeks on. */
export function proposedLaterDay({ nextDate, date }: Session): string {
  return nextDate ?? daysAfter(date, 14);
}

/** What an envelope says of an action that is raised to the tribe; its ask is for the room to find. */
export function escalationOf({ what, dimension, secondDimension, postponed, carriedFrom }: Action) {
  const tried = [postponedWords(postponed), carriedFrom && `since ${carriedFrom}`].filter(Boolean).join(' ');
  return { problem: what, tried, dimension, secondDimension, carriedFrom };
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
