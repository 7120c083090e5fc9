import { useState } from 'react';
import { sentenceOf } from '../../../shared/api/api-error.ts';
import type { SessionSummary } from '../../../shared/api/library-entries.ts';
import { teamWord } from '../../../shared/api/preferences.ts';
import { nameProblem } from '../../../shared/session/people.ts';
import { refusalSentence } from '../../../shared/session/refusal.ts';
import { cleanName } from '../../../shared/session/text.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { DialogActions } from '../../components/dialog-actions.tsx';
import { Field } from '../../components/field.tsx';
import { TextInput } from '../../components/text-input.tsx';
import { useVocabulary } from '../../stores/preferences-store.ts';
import { rename } from './library-calls.ts';

export interface RenameDialogProps {
  session: SessionSummary;
  onRenamed: () => void;
  onClose: () => void;
}

/** Gives the squad of a session another name. Mount it to open it. */
export function RenameDialog({ session, onRenamed, onClose }: RenameDialogProps) {
  const word = teamWord(useVocabulary(), session.kind);
  const [squad, setSquad] = useState(session.squad);
  const [error, setError] = useState<string | null>(null);

  function save() {
    const name = cleanName(squad);
    const problem = nameProblem(name);
    if (problem) setError(refusalSentence(problem));
    else if (name === session.squad) onClose();
    else {
      rename(session.id, name).then(
        (refused) => {
          if (refused !== null) {
            setError(refused);
            return;
          }
          onRenamed();
          onClose();
        },
        (failure: unknown) => setError(sentenceOf(failure, 'It could not be renamed. Nothing was changed.')),
      );
    }
  }

  return (
    <Dialog
      open
      onClose={onClose}
      title="Rename"
      size="small"
      onSubmit={save}
      footer={
        <DialogActions
          confirm={
            <Button type="submit" variant="primary">
              Rename
            </Button>
          }
          cancel={<Button onClick={onClose}>Cancel</Button>}
        />
      }
    >
      <Field label={word} error={error}>
        <TextInput
          value={squad}
          onChange={(event) => {
            setSquad(event.target.value);
            setError(null);
          }}
          onFocus={(event) => event.target.select()}
        />
      </Field>
    </Dialog>
  );
}
