import { FolderInput } from 'lucide-react';
import type { DailyCopyState } from '../../../shared/api/daily-copy-calls.ts';
import { client } from '../../api/client.ts';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { readableWhen } from '../../components/readable-date.ts';
import { now } from '../../stores/clock.ts';
import { tellFailure } from '../../stores/failure-toast.ts';
import { showToast } from '../../stores/toast-store.ts';
import styles from './settings-screen.module.css';

export interface DailyCopySettingsProps {
  copy: DailyCopyState;
  /** Whether nothing can be changed here now. */
  isReadOnly: boolean;
}

/** Where the sessions are copied to once a day, when that was done last, and why it was not. */
export function DailyCopySettings({ copy, isReadOnly }: DailyCopySettingsProps) {
  const { folder, canChoose, isRunning, lastAt, failure } = copy;

  function choose() {
    client
      .call('dailyCopy.choose', {})
      .then((answer) => answer.outcome === 'unusable' && showToast({ text: answer.message }))
      .catch(tellFailure);
  }

  return (
    <>
      <h3>Daily copy</h3>
      <p>
        Once a day, at the start or with the first change, every session and its earlier versions can be
        copied to another drive or folder. A copy is a session file: Import… opens it.
      </p>
      <div className={styles.folder}>
        {folder !== null && <code className={styles.path}>{folder}</code>}
        {canChoose && (
          <Button icon={<FolderInput aria-hidden="true" />} disabled={isReadOnly} onClick={choose}>
            {folder === null ? 'Choose a folder for a daily copy…' : 'Choose another one…'}
          </Button>
        )}
        {folder !== null && (
          <Button
            disabled={isReadOnly || isRunning}
            onClick={() => client.call('dailyCopy.run', {}).catch(tellFailure)}
          >
            Copy now
          </Button>
        )}
        {folder !== null && canChoose && (
          <Button variant="quiet" onClick={() => client.call('dailyCopy.stop', {}).catch(tellFailure)}>
            Stop copying
          </Button>
        )}
      </div>
      {folder !== null && (
        <p role="status">
          {isRunning
            ? 'Copying…'
            : `Last copy: ${lastAt === null ? 'none yet' : readableWhen(lastAt, now())}`}
        </p>
      )}
      {failure !== null && (
        <Notice tone="warning">
          {failure} Your work goes on and is saved as always; the next change after an hour tries again.
        </Notice>
      )}
      {!canChoose && (
        <p className={styles.hint}>
          This folder is named in the terminal, when SquadMAP is started:{' '}
          <code className={styles.command}>npm start -- --daily-copy "/the/folder"</code>
        </p>
      )}
    </>
  );
}
