import { type ReactNode, useState } from 'react';
import type { Command } from '../../../shared/session/commands.ts';
import { refusalSentence } from '../../../shared/session/refusal.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { DialogActions } from '../../components/dialog-actions.tsx';
import { Notice } from '../../components/notice.tsx';
import { closeOutcomeDialog } from '../../stores/outcome-dialog-store.ts';
import { send } from '../../stores/session-store.ts';
import styles from './outcome-form.module.css';

export interface OutcomeFormProps {
  title: string;
  /** The command that keeps what was typed; null, with nothing sent, where a field says what is wrong. */
  commandOf: () => Command | null;
  /** Takes the record away; left out for a new one. */
  onDelete?: (() => void) | undefined;
  save?: string;
  children: ReactNode;
}

/** A dialog with the fields of one record. Enter saves; what the rules refuse is said, and nothing typed is lost. */
export function OutcomeForm({ title, commandOf, onDelete, save = 'Save', children }: OutcomeFormProps) {
  const [problem, setProblem] = useState<string | null>(null);

  function submit() {
    const command = commandOf();
    if (!command) return;
    const outcome = send(command);
    if (outcome.ok) closeOutcomeDialog();
    else setProblem(refusalSentence(outcome.reason));
  }

  return (
    <Dialog
      open
      size="large"
      title={title}
      onClose={closeOutcomeDialog}
      onSubmit={submit}
      footer={
        <DialogActions
          confirm={
            <Button type="submit" variant="primary">
              {save}
            </Button>
          }
          cancel={<Button onClick={closeOutcomeDialog}>Cancel</Button>}
          extra={
            onDelete && (
              <Button
                variant="quiet"
                onClick={() => {
                  onDelete();
                  closeOutcomeDialog();
                }}
              >
                Delete
              </Button>
            )
          }
        />
      }
    >
      {problem && (
        <Notice tone="error" role="alert">
          {problem}
        </Notice>
      )}
      <div className={styles.form}>{children}</div>
    </Dialog>
  );
}
