import { useId } from 'react';
import { missedRoles, peopleByRole } from '../../shared/session/presence.ts';
import type { Role } from '../../shared/session/roles.ts';
import { displayText } from '../../shared/session/text.ts';
import { presentPeople } from '../../shared/session/views.ts';
import { roleNames } from '../../shared/templates/words.ts';
import { Checkbox } from '../components/checkbox.tsx';
import { PlainList } from '../components/plain-list.tsx';
import { RoleBadge } from '../components/role-badge.tsx';
import { useSession } from '../stores/session-store.ts';
import { trySend } from '../stores/try-send.ts';
import { AddPerson } from './add-person.tsx';
import styles from './roster.module.css';

/** Who is here, to be ticked role by role, and whoever came besides. */
export function Roster() {
  const id = useId();
  const session = useSession();
  const here = presentPeople(session).length;
  const missed: readonly Role[] = missedRoles(session);
  return (
    <section aria-labelledby={id} className={styles.roster}>
      <h2 id={id} className={styles.heading}>
        Who is here
        <span className={styles.count}>{here} in the room</span>
      </h2>
      <PlainList className={styles.roles}>
        {peopleByRole(session).map(({ role, people }) => (
          <li key={role} className={styles.role}>
            <span className={styles.name}>
              <RoleBadge of={role} aria-hidden="true" />
              {roleNames[role]}
            </span>
            <div className={styles.people}>
              {missed.includes(role) && <strong className={styles.missed}>nobody in the room</strong>}
              {people.map((person) => (
                <Checkbox
                  key={person.id}
                  label={displayText(person.name)}
                  checked={person.isPresent}
                  aria-label={`${displayText(person.name)} is in the room`}
                  onChange={(event) =>
                    trySend({ type: 'person.update', id: person.id, isPresent: event.currentTarget.checked })
                  }
                />
              ))}
            </div>
          </li>
        ))}
      </PlainList>
      <AddPerson />
    </section>
  );
}
