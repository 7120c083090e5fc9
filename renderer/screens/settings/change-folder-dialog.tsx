import { useState } from 'react';
import type { ChosenFolder, FolderChange } from '../../../shared/api/data-folder-calls.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { DialogActions } from '../../components/dialog-actions.tsx';
import { Notice } from '../../components/notice.tsx';
import { Progress } from '../../components/progress.tsx';
import { type RadioCard, RadioCards } from '../../components/radio-cards.tsx';
import { SyncedFolderNotice } from '../../components/synced-folder-notice.tsx';
import styles from './settings-screen.module.css';
import { useFolderChange } from './use-folder-change.ts';

export interface ChangeFolderDialogProps {
  chosen: Extract<ChosenFolder, { outcome: 'chosen' }>;
  onClose: () => void;
}

const ways: readonly RadioCard<FolderChange>[] = [
  {
    value: 'move',
    label: 'Move',
    description: 'SquadMAP uses the new folder. The old files are kept in a folder marked “moved”.',
  },
  {
    value: 'copy',
    label: 'Copy',
    description: 'SquadMAP uses the new folder. The old one stays as it is, and is no longer used.',
  },
];

/** Asks how the data comes into the chosen folder, shows how far that is, and starts SquadMAP anew. Mount it to open it. */
export function ChangeFolderDialog({ chosen, onClose }: ChangeFolderDialogProps) {
  const [way, setWay] = useState<FolderChange>('move');
  const { step, change, cancel, restart } = useFolderChange(onClose);
  const how = chosen.holdsSessions ? 'use' : way;

  if (step.kind === 'changed') {
    return (
      <Dialog
        open
        title="The data folder was changed"
        onClose={restart}
        footer={
          <DialogActions
            confirm={
              <Button variant="primary" onClick={restart}>
                Start SquadMAP again
              </Button>
            }
          />
        }
      >
        <p role="status">
          {how === 'use' ? 'SquadMAP will use' : 'Every file was copied and compared. SquadMAP will use'} the
          new folder as soon as it is started again.
        </p>
        <Path of={step.folder} />
        {step.oldKeptIn !== null && (
          <>
            <p>The old files are kept here:</p>
            <Path of={step.oldKeptIn} />
          </>
        )}
        {step.oldKeptIn === null && <p>The old folder is as it was.</p>}
      </Dialog>
    );
  }

  const isRunning = step.kind === 'running';
  return (
    <Dialog
      open
      title={chosen.holdsSessions ? 'Use another data folder' : 'Move or copy your data'}
      onClose={isRunning ? cancel : onClose}
      onSubmit={() => !isRunning && change(how)}
      footer={
        <DialogActions
          confirm={
            <Button type="submit" variant="primary" disabled={isRunning}>
              {{ move: 'Move', copy: 'Copy', use: 'Use this folder' }[how]}
            </Button>
          }
          cancel={<Button onClick={isRunning ? cancel : onClose}>Cancel</Button>}
        />
      }
    >
      <Path of={chosen.folder} />
      {chosen.holdsSessions ? (
        <p>
          There are sessions in this folder already. SquadMAP will show those; the sessions of today’s folder
          stay where they are.
        </p>
      ) : (
        <RadioCards legend="What happens to your data" options={ways} value={way} onChange={setWay} />
      )}
      <SyncedFolderNotice syncedBy={chosen.syncedBy} />
      {step.kind === 'running' && (
        <Progress
          label={step.progress.step === 'copying' ? 'Copying your data…' : 'Comparing every copy…'}
          value={step.progress.done}
          max={Math.max(1, step.progress.total)}
          trailing={
            <span className="digits">
              {step.progress.done} of {step.progress.total} files
            </span>
          }
        />
      )}
      {step.kind === 'failed' && (
        <Notice tone="error" role="alert">
          {step.message}
        </Notice>
      )}
    </Dialog>
  );
}

function Path({ of: path }: { of: string }) {
  return <code className={styles.path}>{path}</code>;
}
