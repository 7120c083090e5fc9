/** Rules of mastery time: half-days for learning, counted for the team as a whole. */
import type { CommandOf } from './commands.ts';
import { masteryTimeSchema } from './monday-schema.ts';
import { type Refusal, refuse } from './refusal.ts';
import type { Session } from './schema.ts';

/** Sets how many half-days are planned and how many were taken; what the command leaves out stays. */
export function setMasteryTime(session: Session, command: CommandOf<'masteryTime.set'>): Session | Refusal {
  const { planned = session.masteryTime.planned, taken = session.masteryTime.taken } = command;
  const masteryTime = { ...session.masteryTime, planned, taken };
  return masteryTimeSchema.safeParse(masteryTime).success ? { ...session, masteryTime } : refuse('half-days');
}
