import { useState } from 'react';
import { sentenceOf } from '../../shared/api/api-error.ts';
import type { Holder } from '../../shared/api/data-folder-calls.ts';
import { displayText } from '../../shared/session/text.ts';
import { client } from '../api/client.ts';
import { Button } from '../components/button.tsx';
import { Dialog } from '../components/dialog.tsx';
import { DialogActions } from '../components/dialog-actions.tsx';
import { Notice } from '../components/notice.tsx';
import { readableMoment } from '../components/readable-date.ts';
import { showToast } from '../stores/toast-store.ts';

export interface TakeOverDialogProps {
  holder: Holder;
  onClose: () => void;
}

/** Asks before the data folder is taken from another computer, and says what happens there. Mount it to open it. */
export function TakeOverDialog({ holder, onClose }: TakeOverDialogProps) {
  // What the question was about: the holder may change while it is being read.
  const [asked] = useState(holder);
  const [isTaking, setIsTaking] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const computer = displayText(asked.computer);

  function takeOver() {
    setIsTaking(true);
    client.call('dataFolder.takeOver', asked).then(
      ({ outcome }) => {
        setIsTaking(false);
        if (outcome === 'held') {
          setProblem(
            'Meanwhile the folder was opened elsewhere. Nothing was taken; close this and look again.',
          );
          return;
        }
        showToast({ text: 'This computer has the data folder now. Go on working.' });
        onClose();
      },
      (error: unknown) => {
        setIsTaking(false);
        setProblem(sentenceOf(error, 'It did not work. Nothing was changed.'));
      },
    );
  }

  return (
    <Dialog
      open
      onClose={onClose}
      title="Take over the data folder"
      size="small"
      onSubmit={() => !isTaking && problem === null && takeOver()}
      footer={
        <DialogActions
          confirm={
            <Button type="submit" variant="primary" disabled={isTaking || problem !== null}>
              Take over
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
        <bdi>{computer}</bdi> has had it open since {readableMoment(asked.since)}.
      </p>
      <p>
        From now on this computer saves. SquadMAP on <bdi>{computer}</bdi> turns to reading only as soon as it
        notices; what is not saved there yet stays in its window.
      </p>
      {problem !== null && (
        <Notice tone="error" role="alert">
          {problem}
        </Notice>
      )}
    </Dialog>
  );
}
