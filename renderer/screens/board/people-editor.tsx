import { useRef, useState } from 'react';
import { peopleInOrder } from '../../../shared/session/people.ts';
import type { Role } from '../../../shared/session/roles.ts';
import { Button } from '../../components/button.tsx';
import { TextInput } from '../../components/text-input.tsx';
import { newId } from '../../stores/new-id.ts';
import { useSession } from '../../stores/session-store.ts';
import { carryOut } from './carry-out.ts';
import styles from './people-editor.module.css';
import { PersonRow } from './person-row.tsx';
import { RoleSelect } from './role-select.tsx';

/** Who is on the list and who is in the room. */
export function PeopleEditor() {
  const people = peopleInOrder(useSession());
  const [name, setName] = useState('');
  const [role, setRole] = useState<Role>('maker');
  const input = useRef<HTMLInputElement>(null);

  function add() {
    if (name.trim() === '') return;
    if (carryOut({ type: 'person.add', id: newId(), name, role, isPresent: true }, `${name} added`))
      setName('');
    input.current?.focus();
  }

  return (
    <section aria-labelledby="people-heading" className={styles.people}>
      <h3 id="people-heading" className={styles.heading}>
        People
      </h3>
      {/* biome-ignore lint/a11y/noRedundantRoles: without markers WebKit needs the role to read a list. */}
      <ul role="list" className={styles.list}>
        {people.map((person) => (
          <PersonRow key={person.id} person={person} />
        ))}
      </ul>
      <div className={styles.add}>
        <TextInput
          ref={input}
          aria-label="Name of a new person"
          placeholder="Name"
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.nativeEvent.isComposing || name.trim() === '') return;
            event.preventDefault();
            add();
          }}
        />
        <RoleSelect label="Role of the new person" value={role} onChange={setRole} />
        <Button onClick={add}>Add</Button>
      </div>
    </section>
  );
}
