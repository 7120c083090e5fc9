import { useState } from 'react';
import { sentenceOf } from '../../../shared/api/api-error.ts';
import type { SessionId } from '../../../shared/session/ids.ts';
import { displayText } from '../../../shared/session/text.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { DialogActions } from '../../components/dialog-actions.tsx';
import { Notice } from '../../components/notice.tsx';
import { Spinner } from '../../components/spinner.tsx';
import { restoreVersion } from './restore-version.ts';
import { useVersionPreview, useVersions } from './use-versions.ts';
import { VersionList } from './version-list.tsx';
import { VersionPreview } from './version-preview.tsx';
import styles from './versions-dialog.module.css';

export interface VersionsDialogProps {
  sessionId: SessionId;
  squad: string;
  /** The version to look at first, such as one that a notice speaks of. */
  first?: string | null | undefined;
  onClose: () => void;
}

/** The versions a session had before, what going back to one would do, and the way back. Mount it to open it. */
export function VersionsDialog({ sessionId, squad, first = null, onClose }: VersionsDialogProps) {
  const answer = useVersions(sessionId);
  const [chosen, setChosen] = useState<string | null>(first);
  const [isRestoring, setIsRestoring] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const preview = useVersionPreview(sessionId, chosen);
  const versions = answer.kind === 'read' ? answer.value : [];
  const version = versions.find(({ name }) => name === chosen);

  function restore() {
    if (!version || isRestoring) return;
    setIsRestoring(true);
    setFailure(null);
    restoreVersion(sessionId, version)
      .then((refusal) => {
        if (refusal === null) onClose();
        else setFailure(refusal);
      })
      .catch((error: unknown) =>
        setFailure(sentenceOf(error, 'It could not be restored. Nothing was changed.')),
      )
      .finally(() => setIsRestoring(false));
  }

  return (
    <Dialog
      open
      size="large"
      title="Earlier versions"
      onClose={onClose}
      onSubmit={restore}
      footer={
        <DialogActions
          confirm={
            <Button type="submit" variant="primary" disabled={!version || isRestoring}>
              Restore
            </Button>
          }
          cancel={<Button onClick={onClose}>Close</Button>}
        />
      }
    >
      <p className={styles.about}>
        <bdi>{displayText(squad)}</bdi> as it was saved before. Restoring is one step that Undo takes back.
      </p>
      {failure !== null && (
        <Notice tone="error" role="alert" title="Not restored">
          {failure}
        </Notice>
      )}
      {answer.kind === 'reading' && <Spinner label="Reading the earlier versions…" />}
      {answer.kind === 'failed' && (
        <Notice tone="error" role="alert">
          {answer.message}
        </Notice>
      )}
      {answer.kind === 'read' &&
        (versions.length === 0 ? (
          <p>
            There is no earlier version yet. One is kept when you change something, and then every few minutes
            while you work.
          </p>
        ) : (
          <div className={styles.columns}>
            <VersionList versions={versions} chosen={chosen} onChoose={setChosen} />
            <VersionPreview answer={preview} />
          </div>
        ))}
    </Dialog>
  );
}
