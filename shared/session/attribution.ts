import type { Role } from './roles.ts';
import type { Session } from './schema.ts';
import type { Source } from './sources.ts';

/** What may be said about who an observation comes from. */
export type Voice = { readonly role: Role; readonly name: string | null } | null;

/** The role behind a source; null when nobody said who it was. */
export function roleOf(session: Session, source: Source): Role | null {
  if (source.kind === 'role') return source.role;
  return source.kind === 'person' ? (session.people[source.personId]?.role ?? null) : null;
}

/**
 * The one function through which a source leaves the data: the session's attribution decides whether a name, only a
 * role, or nothing may be shown on the stage, in minutes and in every export.
 */
export function attributedVoice(session: Session, source: Source): Voice {
  const role = roleOf(session, source);
  if (session.attribution === 'none' || role === null) return null;
  const person = source.kind === 'person' ? session.people[source.personId] : undefined;
  return { role, name: session.attribution === 'names' && person ? person.name : null };
}
