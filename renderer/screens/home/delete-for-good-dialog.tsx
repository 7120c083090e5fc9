import { useState } from 'react';
import { sentenceOf } from '../../../shared/api/api-error.ts';
import type { BinEntry } from '../../../shared/api/library-entries.ts';
import { displayText } from '../../../shared/session/text.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { DialogActions } from '../../components/dialog-actions.tsx';
import { Notice } from '../../components/notice.tsx';
import { readableDate } from '../../components/readable-date.ts';
import { useVocabulary } from '../../stores/preferences-store.ts';
import { deleteForGood } from './library-calls.ts';

export interface DeleteForGoodDialogProps {
  entry: BinEntry;
  onDeleted: () => void;
  onClose: () => void;
}

/** Asks before a session in the bin is deleted for good, and says what goes with it and what stays. Mount it to open it. */
export function DeleteForGoodDialog({ entry, onDeleted, onClose }: DeleteForGoodDialogProps) {
  const { kinds } = useVocabulary();
  const [isDeleting, setIsDeleting] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  function deleteIt() {
    setIsDeleting(true);
    setProblem(null);
    deleteForGood(entry.binName).then(
      () => {
        onDeleted();
        onClose();
      },
      (error: unknown) => {
        setIsDeleting(false);
        setProblem(sentenceOf(error, 'It could not be deleted. Try again.'));
      },
    );
  }

  return (
    <Dialog
      open
      onClose={onClose}
      title="Delete for good"
      size="small"
      footer={
        <DialogActions
          confirm={
            <Button variant="danger" disabled={isDeleting} onClick={deleteIt}>
              Delete for good
            </Button>
          }
          cancel={
            <Button data-autofocus="" onClick={onClose}>
              Cancel
            </Button>
          }
        />
      }
    >
      <p>
        <strong dir="auto">{displayText(entry.squad)}</strong>, {kinds[entry.kind]} of{' '}
        {readableDate(entry.date)}, goes with every earlier version of it. Nothing brings it back.
      </p>
      <p>Files you exported or put aside, and what a daily copy has of it, stay where they are.</p>
      {problem !== null && (
        <Notice tone="error" role="alert">
          {problem}
        </Notice>
      )}
    </Dialog>
  );
}
