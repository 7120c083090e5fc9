import type { Person } from '../session/schema.ts';
import { cleanName } from '../session/text.ts';

/** One key for a person in a role, however the name is written. */
export function personKey({ name, role }: Pick<Person, 'name' | 'role'>): string {
  return `${role} ${nameKey(name)}`;
}

/** The person of another meeting in this list: in the same role, or in another since; undefined when they are not on it. */
export function samePerson(
  people: readonly Person[],
  wanted: Pick<Person, 'name' | 'role'>,
): Person | undefined {
  return (
    people.find((person) => personKey(person) === personKey(wanted)) ??
    people.find((person) => nameKey(person.name) === nameKey(wanted.name))
  );
}

function nameKey(name: string): string {
  return cleanName(name).toLocaleLowerCase();
}
