import { useState } from 'react';
import type { ObservationId } from '../../../shared/session/ids.ts';
import { cleanText, maxObservationLength } from '../../../shared/session/text.ts';
import { stopEditing } from './board-view-store.ts';
import { carryOut } from './carry-out.ts';
import { draftOf, dropDraft, keepDraft } from './drafts.ts';
import { InPlaceEditor } from './in-place-editor.tsx';

export interface CardEditorProps {
  id: ObservationId;
  text: string;
}

/** Edits the words of a card in place. Typing touches only this field; the session changes when it is left. */
export function CardEditor({ id, text }: CardEditorProps) {
  const [hint, setHint] = useState<string | null>(null);

  function save(typed: string, { focus }: { focus: boolean }) {
    const cleaned = cleanText(typed);
    // Leaving an emptied card gives back its words; there is nothing to refuse once the field is gone.
    const isKept = cleaned === text || (cleaned === '' && !focus);
    if (isKept || carryOut({ type: 'observation.edit', id, text: typed }, 'Changed')) close(focus);
  }

  function close(focus: boolean) {
    dropDraft(id);
    stopEditing({ focus });
  }

  return (
    <InPlaceEditor
      label="Text of the card"
      initial={draftOf(id) ?? text}
      hint={hint}
      hasLines
      onType={(typed) => {
        keepDraft(id, typed);
        if (hint) setHint(null);
      }}
      onSave={(typed) => {
        if (cleanText(typed) === '') setHint('A card needs some text. Escape gives the old one back.');
        else if (cleanText(typed).length > maxObservationLength) {
          setHint(`Up to ${maxObservationLength.toLocaleString('en')} characters; this has ${typed.length}.`);
        } else save(typed, { focus: true });
      }}
      onLeave={(typed) => save(typed, { focus: false })}
      onCancel={() => close(true)}
    />
  );
}
