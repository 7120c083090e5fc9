import type { Dimension } from '../../../shared/session/dimensions.ts';
import { roleSchema, roles } from '../../../shared/session/roles.ts';
import { columnNames, roleNames, roleShortNames } from '../../../shared/templates/words.ts';
import { useLaterSessionStore } from '../../stores/later-session-store.ts';
import { useSessionStore } from '../../stores/session-store.ts';
import { carryOut } from './carry-out.ts';
import styles from './steward-menu.module.css';

export interface StewardMenuProps {
  dimension: Dimension;
}

/** The role that looks after a dimension, as a badge on the head of its column; it opens a choice of the others. */
export function StewardMenu({ dimension }: StewardMenuProps) {
  const steward = useLaterSessionStore((state) => state.session?.stewards[dimension] ?? 'maker');
  return (
    <span title={`Steward: ${roleNames[steward]}`} className={styles.steward}>
      <span aria-hidden="true">{roleShortNames[steward]}</span>
      <select
        aria-label={`Steward of ${columnNames[dimension]}`}
        value={steward}
        className={styles.choice}
        onChange={(event) => {
          const { session } = useSessionStore.getState();
          if (!session) return;
          const role = roleSchema.parse(event.currentTarget.value);
          const stewards = { ...session.stewards, [dimension]: role };
          carryOut(
            { type: 'session.update', stewards },
            `${roleNames[role]} looks after ${columnNames[dimension]}`,
          );
        }}
      >
        {roles.map((role) => (
          <option key={role} value={role}>
            {roleNames[role]}
          </option>
        ))}
      </select>
    </span>
  );
}
