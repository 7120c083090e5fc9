import { useState } from 'react';
import { sentenceOf } from '../../../shared/api/api-error.ts';
import { templateOf } from '../../../shared/library/template-of.ts';
import { nameProblem } from '../../../shared/session/people.ts';
import { refusalSentence } from '../../../shared/session/refusal.ts';
import { cleanName, displayText } from '../../../shared/session/text.ts';
import { client } from '../../api/client.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { DialogActions } from '../../components/dialog-actions.tsx';
import { Field } from '../../components/field.tsx';
import { TextInput } from '../../components/text-input.tsx';
import { useSessionStore } from '../../stores/session-store.ts';
import { showToast } from '../../stores/toast-store.ts';

export interface SaveTemplateDialogProps {
  onClose: () => void;
}

/** Keeps the steps of the open meeting as a ceremony of one's own. Mount it to open it. */
export function SaveTemplateDialog({ onClose }: SaveTemplateDialogProps) {
  const session = useSessionStore((state) => state.session);
  const [name, setName] = useState('');
  const [error, setError] = useState<string | null>(null);
  if (!session) return null;
  const { steps } = templateOf(session, '');

  async function save() {
    const cleaned = cleanName(name);
    const problem = nameProblem(cleaned);
    if (!session || problem) {
      setError(problem ? refusalSentence(problem) : null);
      return;
    }
    try {
      await client.call('templates.save', templateOf(session, cleaned));
      showToast({ text: `“${displayText(cleaned)}” can be chosen for new sessions now.` });
      onClose();
    } catch (failure) {
      setError(sentenceOf(failure, 'The template could not be kept. Try again.'));
    }
  }

  return (
    <Dialog
      open
      onClose={onClose}
      title="Save as template"
      size="small"
      onSubmit={save}
      footer={
        <DialogActions
          confirm={
            <Button type="submit" variant="primary" disabled={steps.length === 0}>
              Save template
            </Button>
          }
          cancel={<Button onClick={onClose}>Cancel</Button>}
        />
      }
    >
      <p>
        {steps.length === 0
          ? 'This meeting has no steps to keep.'
          : `Keeps the ${steps.length === 1 ? 'one step' : `${steps.length} steps`} with their minutes and words, not what was said.`}
      </p>
      <Field label="Name of the template" error={error}>
        <TextInput
          data-autofocus=""
          value={name}
          onChange={(event) => {
            setName(event.target.value);
            setError(null);
          }}
        />
      </Field>
    </Dialog>
  );
}
