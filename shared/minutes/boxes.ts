import type { Bullet } from './minutes-document.ts';

/** The box in front of something to be done, as a character; null for every other point. */
export function boxOf({ isDone }: Bullet): '☑' | '☐' | null {
  return isDone === undefined ? null : isDone ? '☑' : '☐';
}
