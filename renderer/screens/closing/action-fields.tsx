import { useState } from 'react';
import type { Action } from '../../../shared/session/outcome-schema.ts';
import { peopleInOrder } from '../../../shared/session/people.ts';
import { roles } from '../../../shared/session/roles.ts';
import type { Source } from '../../../shared/session/sources.ts';
import { displayText } from '../../../shared/session/text.ts';
import { roleNames, roleShortNames } from '../../../shared/templates/words.ts';
import { DateInput } from '../../components/date-input.tsx';
import { Field } from '../../components/field.tsx';
import { Select } from '../../components/select.tsx';
import { TextInput } from '../../components/text-input.tsx';
import { firstField } from '../../parts/field-actions.ts';
import { useSession } from '../../stores/session-store.ts';
import { trySend } from '../../stores/try-send.ts';
import styles from './action-fields.module.css';

export interface ActionFieldsProps {
  action: Action;
}

/** What is often still missing when an action is read aloud: who, by when, whom it helps. */
export function ActionFields({ action: { id, owner, due, helps } }: ActionFieldsProps) {
  const session = useSession();
  const people = peopleInOrder(session);
  const [draft, setDraft] = useState<string | null>(null);
  const sources = new Map<string, Source>([
    ['unknown', { kind: 'unknown' }],
    ...people.map((person) => [`person ${person.id}`, { kind: 'person', personId: person.id }] as const),
    ...roles.map((role) => [`role ${role}`, { kind: 'role', role }] as const),
  ]);
  return (
    <div className={styles.fields}>
      <Field label="Owner">
        <Select
          {...firstField}
          value={keyOf(owner)}
          onChange={({ currentTarget: { value } }) => {
            const chosen = sources.get(value);
            if (chosen) trySend({ type: 'action.update', id, owner: chosen });
          }}
        >
          <option value="unknown">No owner</option>
          {people.map((person) => (
            <option key={person.id} value={`person ${person.id}`}>
              {displayText(person.name)} ({roleShortNames[person.role]})
            </option>
          ))}
          {roles.map((role) => (
            <option key={role} value={`role ${role}`}>
              {roleNames[role]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label="By">
        <DateInput
          value={due ?? ''}
          onChange={({ currentTarget: { value } }) =>
            trySend({ type: 'action.update', id, due: value === '' ? null : value })
          }
        />
      </Field>
      <Field label="Helps whom" className={styles.helps}>
        <TextInput
          value={draft ?? helps}
          onChange={(event) => setDraft(event.currentTarget.value)}
          onBlur={() => {
            if (draft !== null && draft !== helps) trySend({ type: 'action.update', id, helps: draft });
            setDraft(null);
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.nativeEvent.isComposing) event.currentTarget.blur();
          }}
        />
      </Field>
    </div>
  );
}

function keyOf(owner: Source): string {
  if (owner.kind === 'person') return `person ${owner.personId}`;
  return owner.kind === 'role' ? `role ${owner.role}` : 'unknown';
}
