/** Who comes to a new session: the squad's people from last time, ticked or not, and names typed in by role. */
import type { SessionSummary } from '../../../shared/api/library-entries.ts';
import { isSameSquad } from '../../../shared/library/earlier-meetings.ts';
import { personKey } from '../../../shared/library/same-person.ts';
import type { NewSession } from '../../../shared/session/new-session.ts';
import { type Role, roles } from '../../../shared/session/roles.ts';
import { cleanName } from '../../../shared/session/text.ts';

export type PersonDraft = NewSession['people'][number];

/** Names as people type them in one line: between commas, semicolons or line ends. */
export function namesIn(text: string): string[] {
  return text
    .split(/[,;\n]/)
    .map(cleanName)
    .filter((name) => name !== '');
}

/** The people of the squad's latest session; none for a squad that is new. `sessions` has the newest first. */
export function peopleFromLastTime(sessions: readonly SessionSummary[], squad: string): PersonDraft[] {
  const last = sessions.find((session) => isSameSquad(session.squad, squad));
  return last?.people ?? [];
}

/** Everybody for the new session, role by role: those known, as ticked, then those typed. Nobody stands there twice. */
export function peopleToStart(
  known: readonly PersonDraft[],
  ticks: Readonly<Record<string, boolean>>,
  typed: Readonly<Partial<Record<Role, string>>>,
): PersonDraft[] {
  const all = roles.flatMap((role) => [
    ...known
      .filter((person) => person.role === role)
      .map((person) => ({ ...person, isPresent: ticks[personKey(person)] ?? person.isPresent })),
    ...namesIn(typed[role] ?? '').map((name) => ({ name, role, isPresent: true })),
  ]);
  const byKey = new Map<string, PersonDraft>();
  for (const person of all) {
    const same = byKey.get(personKey(person));
    byKey.set(personKey(person), same ? { ...same, isPresent: same.isPresent || person.isPresent } : person);
  }
  return [...byKey.values()];
}
