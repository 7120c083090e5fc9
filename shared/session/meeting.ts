/** Rules of what is said of a meeting as a whole. */
import type { CommandOf } from './commands.ts';
import { nameProblem } from './people.ts';
import { type Refusal, refuse } from './refusal.ts';
import { maxSentenceLength } from './run-schema.ts';
import type { Session } from './schema.ts';
import { cleanName, cleanText, maxObservationLength } from './text.ts';

/** Changes what the meeting is called, what it is for and how it is held; what the command leaves out stays. */
export function updateMeeting(session: Session, command: CommandOf<'session.update'>): Session | Refusal {
  const squad = cleanName(command.squad ?? session.squad);
  const problem = nameProblem(squad);
  if (problem) return refuse(problem);
  const purpose = cleanName(command.purpose ?? session.purpose);
  const agreements = cleanText(command.agreements ?? session.agreements);
  if (purpose.length > maxSentenceLength || agreements.length > maxObservationLength) {
    return refuse('meeting-words');
  }
  const { date = session.date, attribution = session.attribution } = command;
  const { stewards = session.stewards, nextDate = session.nextDate } = command;
  return { ...session, squad, date, attribution, purpose, agreements, stewards, nextDate };
}
