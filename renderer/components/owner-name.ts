import type { Session } from '../../shared/session/schema.ts';
import type { Source } from '../../shared/session/sources.ts';
import { displayText } from '../../shared/session/text.ts';
import { roleNames } from '../../shared/templates/words.ts';

/** Who does it, for the operator's eyes: a person's name, a role, or "no owner". */
export function ownerName(session: Session, owner: Source): string {
  if (owner.kind === 'role') return roleNames[owner.role];
  const person = owner.kind === 'person' ? session.people[owner.personId] : undefined;
  return person ? displayText(person.name) : 'no owner';
}
