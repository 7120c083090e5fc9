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
import type { KeptDraft } from './use-draft.ts';

export interface OutcomeFormProps {
  title: string;
  /** The command that keeps what was typed; null, with nothing sent, where a field says what is wrong. */
  commandOf: () => Command | null;
  /** What is typed, where it is offered again after the dialog was left without saving. */
  kept?: KeptDraft;
  /** Takes the record away; left out for a new one. */
  onDelete?: (() => void) | undefined;
  save?: string;
  children: ReactNode;
}

/** A dialog with the fields of one record. Enter saves; what the rules refuse is said. Nothing typed is lost before somebody cancels. */
export function OutcomeForm({ title, commandOf, kept, onDelete, save = 'Save', children }: OutcomeFormProps) {
  const [problem, setProblem] = useState<string | null>(null);

  function done() {
    kept?.forget();
    closeOutcomeDialog();
  }

  function submit() {
    const command = commandOf();
    if (!command) return;
    const outcome = send(command);
    if (outcome.ok) done();
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
          cancel={<Button onClick={done}>Cancel</Button>}
          extra={
            onDelete && (
              <Button
                variant="quiet"
                onClick={() => {
                  onDelete();
                  done();
                }}
              >
                Delete
              </Button>
            )
          }
        />
      }
    >
      {kept?.isFromBefore && (
        <Notice actions={<Button onClick={kept.startAnew}>Start anew</Button>}>
          This was typed before and not saved.
        </Notice>
      )}
      {problem && (
        <Notice tone="error" role="alert">
          {problem}
        </Notice>
      )}
      <div className={styles.form}>{children}</div>
    </Dialog>
  );
}
