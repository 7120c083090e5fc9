import { useState } from 'react';
import { maxSentenceLength } from '../../../shared/session/run-schema.ts';
import { maxObservationLength } from '../../../shared/session/text.ts';
import { Field } from '../../components/field.tsx';
import { TextArea } from '../../components/text-area.tsx';
import { TextInput } from '../../components/text-input.tsx';
import { firstField } from '../../parts/field-actions.ts';
import { useSession } from '../../stores/session-store.ts';
import { trySend } from '../../stores/try-send.ts';

/** What the meeting is for, in one line; it counts when it is left or with Enter. */
export function PurposeField() {
  const { purpose } = useSession();
  const [text, setText] = useState(purpose);
  const shown = useFollowed(purpose, text, setText);
  const save = () => {
    if (text.trim() !== purpose && !trySend({ type: 'session.update', purpose: text })) setText(purpose);
  };
  return (
    <Field label="Purpose of this meeting" hint="One line; the room reads it.">
      <TextInput
        {...firstField}
        value={shown}
        maxLength={maxSentenceLength}
        onChange={(event) => setText(event.currentTarget.value)}
        onBlur={save}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) save();
        }}
      />
    </Field>
  );
}

/** How people want to work together, a line each; it counts when it is left. */
export function AgreementsField() {
  const { agreements } = useSession();
  const [text, setText] = useState(agreements);
  const shown = useFollowed(agreements, text, setText);
  return (
    <Field label="Working agreements" hint="One to a line. They come along to the next meeting.">
      <TextArea
        rows={5}
        value={shown}
        maxLength={maxObservationLength}
        onChange={(event) => setText(event.currentTarget.value)}
        onBlur={() => {
          if (text.trim() === agreements) return;
          if (!trySend({ type: 'session.update', agreements: text })) setText(agreements);
        }}
      />
    </Field>
  );
}

/** What is typed, until the value changes elsewhere, as by Undo: then that. */
function useFollowed(value: string, text: string, setText: (text: string) => void): string {
  const [known, setKnown] = useState(value);
  if (known === value) return text;
  setKnown(value);
  setText(value);
  return value;
}
