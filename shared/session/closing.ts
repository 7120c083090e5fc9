/** Rules of the end of a meeting: the fist of five, and how long it took. */
import type { CommandOf } from './commands.ts';
import { type Refusal, refuse } from './refusal.ts';
import { spentOn } from './run-clock.ts';
import { type Session, sessionSchema } from './schema.ts';
import { stepsInOrder } from './steps.ts';

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

export interface MeetingTime {
  /** As agreed when the meeting began and by whoever gave it more time. */
  readonly plannedMs: number;
  /** What its steps have taken so far, the arrival before it apart. */
  readonly spentMs: number;
}

/** How long the meeting was to take and has taken until `at`; null before it began. */
export function meetingTime(session: Session, at: number): MeetingTime | null {
  const { startedAt, endsAt } = session.run;
  if (startedAt === null || endsAt === null) return null;
  const taken = stepsInOrder(session)
    .filter(({ kind }) => kind !== 'arrive')
    .map((step) => spentOn(step, session.run, at));
  return { plannedMs: Math.max(0, endsAt - startedAt), spentMs: taken.reduce((sum, ms) => sum + ms, 0) };
}
