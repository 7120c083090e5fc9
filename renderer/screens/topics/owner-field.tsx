import type { PersonId } from '../../../shared/session/ids.ts';
import { ownerFromText, ownerSuggestions } from '../../../shared/session/owner-text.ts';
import { displayText } from '../../../shared/session/text.ts';
import { Button } from '../../components/button.tsx';
import { Field } from '../../components/field.tsx';
import { SuggestInput } from '../../components/suggest-input.tsx';
import { newId } from '../../stores/new-id.ts';
import { useSession } from '../../stores/session-store.ts';
import { trySend } from '../../stores/try-send.ts';

export interface OwnerFieldProps {
  value: string;
  onChange: (text: string) => void;
  /** Set once somebody tried to save a name that nobody here has. */
  isRefused: boolean;
}

/** Who does it: somebody of this meeting or a role, found while typing; somebody else can be added to the people. */
export function OwnerField({ value, onChange, isRefused }: OwnerFieldProps) {
  const session = useSession();
  const isStranger = ownerFromText(session, value) === null;
  const name = value.trim();
  return (
    <div>
      <Field
        label="Owner"
        hint="A person or a role; may stay empty."
        error={isRefused && isStranger ? `Nobody here is called “${displayText(name)}”.` : undefined}
      >
        <SuggestInput value={value} onValueChange={onChange} suggestions={ownerSuggestions(session)} />
      </Field>
      {isRefused && isStranger && (
        <Button
          size="small"
          onClick={() => {
            const id = newId<PersonId>();
            trySend({ type: 'person.add', id, name, role: 'maker', isPresent: false });
          }}
        >
          Add {displayText(name)} to the people
        </Button>
      )}
    </div>
  );
}
