import { X } from 'lucide-react';
import { useState } from 'react';
import type { Person } from '../../../shared/session/schema.ts';
import { IconButton } from '../../components/icon-button.tsx';
import { RoleSelect } from '../../components/role-select.tsx';
import { TextInput } from '../../components/text-input.tsx';
import { carryOut } from './carry-out.ts';
import styles from './person-row.module.css';

export interface PersonRowProps {
  person: Person;
}

/** One person: in the room or not, name, role. */
export function PersonRow({ person }: PersonRowProps) {
  const { id, role, isPresent } = person;
  const [name, setName] = useState(person.name);

  function saveName() {
    if (name.trim() === person.name) return;
    if (!carryOut({ type: 'person.update', id, name }, 'Changed')) setName(person.name);
  }

  return (
    <li className={styles.row}>
      <input
        type="checkbox"
        aria-label={`${person.name} is in the room`}
        checked={isPresent}
        className={styles.present}
        onChange={(event) => {
          const isHere = event.currentTarget.checked;
          carryOut(
            { type: 'person.update', id, isPresent: isHere },
            `${person.name} ${isHere ? 'is' : 'is not'} in the room`,
          );
        }}
      />
      <TextInput
        aria-label={`Name of ${person.name}`}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        onBlur={saveName}
      />
      <RoleSelect
        label={`Role of ${person.name}`}
        value={role}
        onChange={(chosen) => carryOut({ type: 'person.update', id, role: chosen }, 'Changed')}
      />
      <IconButton
        label={`Remove ${person.name}`}
        icon={<X aria-hidden="true" />}
        onClick={() =>
          carryOut({ type: 'person.remove', id }, `${person.name} removed; what they said stays`)
        }
      />
    </li>
  );
}
