/** Rules of the people of a session: who is on the list and who is in the room. */
import type { CommandOf } from './commands.ts';
import type { PersonId } from './ids.ts';
import { byOrder, keysAt } from './order.ts';
import { type Refusal, type RefusalReason, refuse } from './refusal.ts';
import type { Person, Session } from './schema.ts';
import type { Source } from './sources.ts';
import { withoutRecords, withRecords } from './tables.ts';
import { cleanName, maxNameLength } from './text.ts';

/** The people in the order in which they were added. */
export function peopleInOrder(session: Session): Person[] {
  return Object.values(session.people).sort(byOrder);
}

/** Adds a person at the end of the list. */
export function addPerson(session: Session, command: CommandOf<'person.add'>): Session | Refusal {
  const { id, role, isPresent } = command;
  if (session.people[id]) return refuse('id-taken');
  const name = cleanName(command.name);
  const problem = nameProblem(name);
  if (problem) return refuse(problem);
  const people = peopleInOrder(session);
  const order = keysAt(people, people.length, 1)[0] ?? 'a0';
  return withRecords(session, 'people', [{ id, name, role, isPresent, order }]);
}

/** Changes what is said of a person; what the command leaves out stays. */
export function updatePerson(session: Session, command: CommandOf<'person.update'>): Session | Refusal {
  const person = session.people[command.id];
  if (!person) return refuse('unknown-person');
  const name = cleanName(command.name ?? person.name);
  const problem = nameProblem(name);
  if (problem) return refuse(problem);
  const { role = person.role, isPresent = person.isPresent } = command;
  return withRecords(session, 'people', [{ ...person, name, role, isPresent }]);
}

/** Takes a person off the list; what they said and what they do stays, as said and done by their role. */
export function removePerson(session: Session, id: PersonId): Session | Refusal {
  const person = session.people[id];
  if (!person) return refuse('unknown-person');
  const source: Source = { kind: 'role', role: person.role };
  const theirs = Object.values(session.observations).filter(
    (observation) => observation.source.kind === 'person' && observation.source.personId === id,
  );
  const kept = withRecords(
    session,
    'observations',
    theirs.map((observation) => ({ ...observation, source })),
  );
  const owned = Object.values(session.actions).filter(
    ({ owner }) => owner.kind === 'person' && owner.personId === id,
  );
  const handedOver = withRecords(
    kept,
    'actions',
    owned.map((action) => ({ ...action, owner: source })),
  );
  return withoutRecords(handedOver, 'people', [id]);
}

/** What is wrong with a name that was cleaned, if anything. */
export function nameProblem(name: string): RefusalReason | undefined {
  if (name === '') return 'empty-name';
  return name.length > maxNameLength ? 'name-too-long' : undefined;
}
