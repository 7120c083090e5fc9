import type { SessionSummary } from '../../../shared/api/library-entries.ts';
import { roles } from '../../../shared/session/roles.ts';
import { displayText } from '../../../shared/session/text.ts';
import { roleNames } from '../../../shared/templates/words.ts';
import { RoleBadge } from '../../components/role-badge.tsx';
import styles from './session-table.module.css';

export interface SessionPeopleProps {
  people: SessionSummary['people'];
}

/** Who was in the room, by role; the names on hover. */
export function SessionPeople({ people }: SessionPeopleProps) {
  const present = people.filter((person) => person.isPresent);
  return (
    <span className={styles.people}>
      {roles.map((role) => {
        const names = present.filter((person) => person.role === role).map(({ name }) => displayText(name));
        const title = `${roleNames[role]}: ${names.join(', ')}`;
        return names.length > 0 && <RoleBadge key={role} of={role} count={names.length} title={title} />;
      })}
    </span>
  );
}
