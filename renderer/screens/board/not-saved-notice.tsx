import type { SessionId } from '../../../shared/session/ids.ts';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { exportSession } from '../../stores/export-session.ts';
import { useLaterSessionStore } from '../../stores/later-session-store.ts';
import { useSaveState } from '../../stores/save-state.ts';
import { retrySave } from '../../stores/session-store.ts';
import styles from './board-notices.module.css';

export interface NotSavedNoticeProps {
  sessionId: SessionId;
}

/** Why the work is not on the disk and what can be done; stays until it is. */
export function NotSavedNotice({ sessionId }: NotSavedNoticeProps) {
  const saveState = useSaveState();
  const isConnected = useLaterSessionStore((state) => state.connection === 'connected');
  if (saveState.kind !== 'failed') return null;
  return (
    <Notice
      tone="error"
      role="alert"
      title={`Not saved: ${saveState.reason}`}
      className={styles.notice}
      actions={
        isConnected && (
          <>
            {!saveState.isFileGone && (
              <Button size="small" onClick={() => retrySave()}>
                Try again
              </Button>
            )}
            {(saveState.isFileGone || saveState.isFolderGone) && (
              <Button size="small" onClick={() => retrySave({ makeAnew: true })}>
                {saveState.isFileGone ? 'Save it again here' : 'Make the folder again here'}
              </Button>
            )}
            <Button size="small" onClick={() => exportSession(sessionId)}>
              Save a copy elsewhere…
            </Button>
          </>
        )
      }
    >
      {saveState.advice}
    </Notice>
  );
}
