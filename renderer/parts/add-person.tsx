import { useRef, useState } from 'react';
import type { Role } from '../../shared/session/roles.ts';
import { Button } from '../components/button.tsx';
import { RoleSelect } from '../components/role-select.tsx';
import { TextInput } from '../components/text-input.tsx';
import { newId } from '../stores/new-id.ts';
import { trySend } from '../stores/try-send.ts';
import styles from './add-person.module.css';

export interface AddPersonProps {
  onAdded?: ((name: string) => void) | undefined;
}

/** Puts somebody on the list who is in the room; Enter adds and stays, for the next one. */
export function AddPerson({ onAdded }: AddPersonProps) {
  const [name, setName] = useState('');
  const [role, setRole] = useState<Role>('maker');
  const input = useRef<HTMLInputElement>(null);

  function add() {
    input.current?.focus();
    if (name.trim() === '') return;
    if (!trySend({ type: 'person.add', id: newId(), name, role, isPresent: true })) return;
    onAdded?.(name);
    setName('');
  }

  return (
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
  );
}
