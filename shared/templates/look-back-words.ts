/** How promises and their age are read (English). */
import type { Action, Decision } from '../session/outcome-schema.ts';

export const actionStateNames: Readonly<Record<Action['state'], string>> = {
  open: 'Open',
  done: 'Done',
  dropped: 'Dropped',
  escalated: 'Raised to the tribe',
};

export const decisionStateNames: Readonly<Record<Decision['state'], string>> = {
  standing: 'To look at again',
  kept: 'Kept',
  ended: 'Ended',
};

/** "28 days ago"; a promise of today is called so. */
export function ageWords(days: number): string {
  if (days === 0) return 'today';
  return days === 1 ? 'yesterday' : `${days} days ago`;
}

/** How often something was put off; nothing where it never was. */
export function postponedWords(postponed: number): string {
  if (postponed === 0) return '';
  if (postponed === 1) return 'put off once';
  return postponed === 2 ? 'put off twice' : `put off ${postponed} times`;
}
