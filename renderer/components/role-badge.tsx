import type { ComponentProps } from 'react';
import type { Role } from '../../shared/session/roles.ts';
import { roleNames, roleShortNames } from '../../shared/templates/words.ts';
import { classNames } from './class-names.ts';
import styles from './role-badge.module.css';

const letters: Readonly<Record<Role, string>> = { ...roleShortNames, maker: 'M' };

export interface RoleBadgeProps extends Omit<ComponentProps<'span'>, 'children' | 'role'> {
  of: Role;
  /** The person's name, when the card comes from somebody known; stands after the letters. */
  person?: string | undefined;
  /** How many came from this role; stands after the letters in the header's round form. */
  count?: number | undefined;
}

/** The letters of a role; the whole name is spoken and shown on hover. */
export function RoleBadge({ of: role, person, count, className, ...rest }: RoleBadgeProps) {
  const name = roleNames[role];
  return (
    <span
      title={person ? `${person}, ${name}` : name}
      {...rest}
      className={classNames(styles.badge, count !== undefined && styles.counted, className)}
    >
      <span aria-hidden="true">{letters[role]}</span>
      <span className="visually-hidden">{name}</span>
      {person && <span className={styles.person}>{person}</span>}
      {count !== undefined && <b className={styles.count}>{count}</b>}
    </span>
  );
}
