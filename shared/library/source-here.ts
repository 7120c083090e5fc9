import { peopleInOrder } from '../session/people.ts';
import type { Session } from '../session/schema.ts';
import type { Source } from '../session/sources.ts';
import { samePerson } from './same-person.ts';

/** Whoever another meeting names, as this one knows them: people have other ids everywhere, and who is on no list is known by their role. */
export function sourceHere(session: Session, source: Source, meeting: Session): Source {
  if (source.kind !== 'person') return source;
  const person = meeting.people[source.personId];
  if (!person) return { kind: 'unknown' };
  const here = samePerson(peopleInOrder(session), person);
  return here ? { kind: 'person', personId: here.id } : { kind: 'role', role: person.role };
}
