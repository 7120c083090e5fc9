import { useState } from 'react';
import { observationIdsOf, observationOnBoard } from '../../../shared/session/board-items.ts';
import type { ItemId } from '../../../shared/session/ids.ts';
import { squadsNamed } from '../../../shared/session/own-topics.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { DialogActions } from '../../components/dialog-actions.tsx';
import { Field } from '../../components/field.tsx';
import { SuggestInput } from '../../components/suggest-input.tsx';
import { useVocabulary } from '../../stores/preferences-store.ts';
import { closeDialog } from './board-view-store.ts';
import { setFromSquad } from './card-commands.ts';
import { openSessionNow } from './current-board.ts';

export interface FromSquadDialogProps {
  ids: readonly ItemId[];
}

/** Asks which squad cards were brought from. */
export function FromSquadDialog({ ids }: FromSquadDialogProps) {
  const session = openSessionNow();
  const { squad: word } = useVocabulary();
  const [first] = observationIdsOf(session, ids);
  const [squad, setSquad] = useState((first && observationOnBoard(session, first)?.fromSquad) ?? '');
  return (
    <Dialog
      open
      size="small"
      title={`From ${word.toLocaleLowerCase('en')}`}
      onClose={closeDialog}
      onSubmit={() => {
        if (setFromSquad(ids, squad)) closeDialog();
      }}
      footer={
        <DialogActions
          confirm={
            <Button type="submit" variant="primary">
              Set
            </Button>
          }
          cancel={<Button onClick={closeDialog}>Cancel</Button>}
        />
      }
    >
      <Field label={word} hint="Empty: a topic of this meeting’s own.">
        <SuggestInput value={squad} onValueChange={setSquad} suggestions={squadsNamed(session) ?? []} />
      </Field>
    </Dialog>
  );
}
