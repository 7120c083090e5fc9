/** Who does something, as people type and read it. */
import { roleNames, roleShortNames } from '../templates/words.ts';
import { peopleInOrder } from './people.ts';
import { type Role, roleShortcuts, roles } from './roles.ts';
import type { Session } from './schema.ts';
import type { Source } from './sources.ts';
import { cleanName } from './text.ts';

/** What can be offered while an owner is typed: who is in the room, who is not, then the roles. */
export function ownerSuggestions(session: Session): string[] {
  const people = peopleInOrder(session);
  const inRoom = people.filter((person) => person.isPresent);
  const others = people.filter((person) => !person.isPresent);
  return [
    ...new Set([...inRoom, ...others].map((person) => person.name)),
    ...roles.map((role) => roleNames[role]),
  ];
}

/** An owner as it stands in the field; empty for nobody and for somebody who has gone. */
export function ownerText(session: Session, owner: Source): string {
  if (owner.kind === 'role') return roleNames[owner.role];
  return owner.kind === 'person' ? (session.people[owner.personId]?.name ?? '') : '';
}

/** The owner a text means: a name or its beginning, a role or its short form; null when it could be nobody here. */
export function ownerFromText(session: Session, text: string): Source | null {
  const typed = plain(text);
  if (typed === '') return { kind: 'unknown' };
  const people = peopleInOrder(session).sort((a, b) => Number(b.isPresent) - Number(a.isPresent));
  const person =
    people.find(({ name }) => plain(name) === typed) ??
    onlyOne(people.filter(({ name }) => plain(name).startsWith(typed)));
  if (person && plain(person.name) === typed) return { kind: 'person', personId: person.id };
  const role = roleFromText(typed);
  if (role) return { kind: 'role', role };
  return person ? { kind: 'person', personId: person.id } : null;
}

function roleFromText(typed: string): Role | undefined {
  const named = roles.find(
    (role) => plain(roleNames[role]) === typed || plain(roleShortNames[role]) === typed,
  );
  return named ?? (Object.hasOwn(roleShortcuts, typed) ? roleShortcuts[typed] : undefined);
}

function onlyOne<T>(found: readonly T[]): T | undefined {
  return found.length === 1 ? found[0] : undefined;
}

function plain(text: string): string {
  return cleanName(text).replace(/^@/, '').toLocaleLowerCase('en');
}
