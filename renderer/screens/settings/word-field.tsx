import { useState } from 'react';
import { defaultPreferences } from '../../../shared/api/preferences.ts';
import { cleanName } from '../../../shared/session/text.ts';
import { Field } from '../../components/field.tsx';
import { TextInput } from '../../components/text-input.tsx';
import { currentPreferences, setPreferences, useVocabulary } from '../../stores/preferences-store.ts';
import { maxWordLength, type WordKey, withWord, wordOf } from './with-word.ts';

export interface WordFieldProps {
  wordKey: WordKey;
}

/** One word, kept as soon as the field is left or Enter is pressed; an empty field gives the old word back. */
export function WordField({ wordKey }: WordFieldProps) {
  const word = wordOf(useVocabulary(), wordKey);
  const [draft, setDraft] = useState<string | null>(null);
  const original = wordOf(defaultPreferences.vocabulary, wordKey);

  function keep() {
    const next = cleanName(draft ?? word);
    setDraft(null);
    if (next === '' || next === word) return;
    setPreferences({ vocabulary: withWord(currentPreferences().vocabulary, wordKey, next) });
  }

  return (
    <Field
      label={original}
      error={draft !== null && cleanName(draft) === '' && `Left empty, it stays “${word}”.`}
    >
      <TextInput
        value={draft ?? word}
        maxLength={maxWordLength}
        onChange={(event) => setDraft(event.target.value)}
        onBlur={keep}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key === 'Enter') keep();
          if (event.key === 'Escape') setDraft(null);
        }}
      />
    </Field>
  );
}
