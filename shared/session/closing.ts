/** Rules of the end of a meeting: the fist of five, and how long it took. */
import type { CommandOf } from './commands.ts';
import { type Refusal, refuse } from './refusal.ts';
import { type Session, sessionSchema } from './schema.ts';

const fingersSchema = sessionSchema.unwrap().shape.fistOfFive;

/** Keeps the fingers that were shown; all of them or none. */
export function setFingers(session: Session, { fingers }: CommandOf<'close.setFingers'>): Session | Refusal {
  return fingersSchema.safeParse(fingers).success ? { ...session, fistOfFive: fingers } : refuse('fingers');
}

/** How many hands showed 0, 1, 2, 3, 4 and 5 fingers. */
export function fingerCounts(fingers: readonly number[]): number[] {
  return [0, 1, 2, 3, 4, 5].map((shown) => fingers.filter((count) => count === shown).length);
}

/** The fingers that were typed: digits, with any spaces and commas between them; null where anything else stands. */
export function parseFingers(typed: string): number[] | null {
  const digits = typed.replace(/[\s,;.]+/g, '');
  return /^[0-5]*$/.test(digits) ? [...digits].map(Number) : null;
}
