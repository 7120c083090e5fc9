import type { Presence } from '../../shared/session/stage/presence-schema.ts';
import { displayText } from '../../shared/session/text.ts';
import { roleAsGroup } from '../../shared/templates/words.ts';
import styles from './presence-line.module.css';

export interface PresenceLineProps {
  presence: Presence;
}

/** More letters than this do not fit into two lines; then a number stands for the names. */
const mostNameLetters = 90;

/** Who is here, by role: with names where names may be said. */
export function PresenceLine({ presence: { count, roles } }: PresenceLineProps) {
  if (count === 0) return null;
  const letters = roles.flatMap(({ names }) => names).join(', ').length;
  const isNamed = letters > 0 && letters <= mostNameLetters;
  return (
    <p className={styles.line}>
      <strong>{count === 1 ? '1 person is here' : `${count} people are here`}</strong>
      {roles.map((group) => (
        <span key={group.role} className={styles.role}>
          {isNamed
            ? `${roleAsGroup(group.role, group.count)} ${displayText(group.names.join(', '))}`
            : `${group.count} ${roleAsGroup(group.role, group.count)}`}
        </span>
      ))}
    </p>
  );
}
