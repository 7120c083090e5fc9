import { useState } from 'react';
import type { Decision } from '../../../shared/session/outcome-schema.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { DialogActions } from '../../components/dialog-actions.tsx';
import { Field } from '../../components/field.tsx';
import { TextArea } from '../../components/text-area.tsx';
import { changeDecision } from './look-back-actions.ts';

export interface ChangeDecisionDialogProps {
  decision: Decision;
  onClose: () => void;
}

/** Gives a decision other words; so it is kept. */
export function ChangeDecisionDialog({ decision: { id, what }, onClose }: ChangeDecisionDialogProps) {
  const [words, setWords] = useState(what);
  return (
    <Dialog
      open
      title="Change the decision"
      onClose={onClose}
      onSubmit={() => {
        if (changeDecision(id, words)) onClose();
      }}
      footer={
        <DialogActions
          confirm={
            <Button type="submit" variant="primary">
              Keep it so
            </Button>
          }
          cancel={<Button onClick={onClose}>Cancel</Button>}
        />
      }
    >
      <Field label="We decide">
        <TextArea value={words} onChange={(event) => setWords(event.currentTarget.value)} />
      </Field>
    </Dialog>
  );
}
