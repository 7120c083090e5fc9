import type { Session } from '../session/schema.ts';
import { cleanName } from '../session/text.ts';

/** Names of squads are typed by people: how they are written makes no other squad of them. */
export function isSameSquad(one: string, other: string): boolean {
  return cleanName(one).toLocaleLowerCase() === cleanName(other).toLocaleLowerCase();
}

/** What the squad met for until that day, latest first; samples are for play and left out. */
export function earlierMeetings(
  { id, squad, date }: Pick<Session, 'squad' | 'date'> & { readonly id?: Session['id'] },
  all: readonly Session[],
): Session[] {
  return all
    .filter((other) => other.id !== id && !other.isSample && other.date <= date)
    .filter((other) => isSameSquad(other.squad, squad))
    .toSorted((a, b) => (a.date === b.date ? b.createdAt - a.createdAt : a.date < b.date ? 1 : -1));
}
