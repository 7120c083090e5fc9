/** Who is in the room, by role: for the operator with names, for the room as far as the attribution goes. */
import { attributedVoice } from './attribution.ts';
import { peopleInOrder } from './people.ts';
import { type CoreRole, type Role, roles } from './roles.ts';
import type { Person, Session } from './schema.ts';
import type { Presence } from './stage/presence-schema.ts';
import { missingCoreRoles, presentPeople } from './views.ts';

export interface PeopleOfRole {
  readonly role: Role;
  readonly people: readonly Person[];
}

/** Everybody on the list, in the order of roles. Roles that nobody holds are left out, unless their view is missing. */
export function peopleByRole(session: Session): PeopleOfRole[] {
  const missed: readonly Role[] = missedRoles(session);
  const people = peopleInOrder(session);
  return allByRole(people).filter((group) => group.people.length > 0 || missed.includes(group.role));
}

/** Who is in the room, with the attribution the session allows. */
export function shownPresence(session: Session): Presence {
  const present = presentPeople(session);
  const shown = allByRole(present).flatMap(({ role, people }) => {
    const voices = people.flatMap(
      ({ id }) => attributedVoice(session, { kind: 'person', personId: id }) ?? [],
    );
    const names = voices.flatMap(({ name }) => name ?? []);
    return voices.length === 0 ? [] : [{ role, count: people.length, names }];
  });
  return { count: present.length, roles: shown };
}

/** The roles whose view this kind of meeting lives on and that nobody in the room holds; none before anybody is there. */
export function missedRoles(session: Session): CoreRole[] {
  return session.kind === 'squadmap' ? missingCoreRoles(session) : [];
}

function allByRole(people: readonly Person[]): PeopleOfRole[] {
  return roles.map((role) => ({ role, people: people.filter((person) => person.role === role) }));
}
