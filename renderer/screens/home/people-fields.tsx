import { useId } from 'react';
import { personKey } from '../../../shared/library/same-person.ts';
import { type Role, roles } from '../../../shared/session/roles.ts';
import { displayText, maxNameLength } from '../../../shared/session/text.ts';
import { roleNames } from '../../../shared/templates/words.ts';
import { Checkbox } from '../../components/checkbox.tsx';
import { Field } from '../../components/field.tsx';
import { TextInput } from '../../components/text-input.tsx';
import { namesIn, type PersonDraft } from './people-draft.ts';
import styles from './people-fields.module.css';

export interface PeopleFieldsProps {
  known: readonly PersonDraft[];
  ticks: Readonly<Record<string, boolean>>;
  onTick: (key: string, isPresent: boolean) => void;
  typed: Readonly<Partial<Record<Role, string>>>;
  onType: (role: Role, text: string) => void;
}

/** Who is here: a line for each role, with the squad's people to tick and room for new names. */
export function PeopleFields({ known, ticks, onTick, typed, onType }: PeopleFieldsProps) {
  const id = useId();
  return (
    <fieldset aria-describedby={`${id}-hint`} className={styles.people}>
      <legend className={styles.legend}>Who is here</legend>
      <p id={`${id}-hint`} className={styles.hint}>
        Names, separated by commas. You can add people later, too.
      </p>
      {roles.map((role) => (
        <div key={role} className={styles.role}>
          <span aria-hidden="true" className={styles.name}>
            {roleNames[role]}
          </span>
          <div className={styles.entry}>
            {known
              .filter((person) => person.role === role)
              .map((person) => (
                <Checkbox
                  key={personKey(person)}
                  label={displayText(person.name)}
                  checked={ticks[personKey(person)] ?? person.isPresent}
                  onChange={(event) => onTick(personKey(person), event.target.checked)}
                  aria-label={`${displayText(person.name)}, ${roleNames[role]}`}
                />
              ))}
            <Field
              label={roleNames[role]}
              isLabelHidden
              error={hasLongName(typed[role]) && `A name holds up to ${maxNameLength} characters.`}
              className={styles.field}
            >
              <TextInput value={typed[role] ?? ''} onChange={(event) => onType(role, event.target.value)} />
            </Field>
          </div>
        </div>
      ))}
    </fieldset>
  );
}

function hasLongName(text = ''): boolean {
  return namesIn(text).some((name) => name.length > maxNameLength);
}
