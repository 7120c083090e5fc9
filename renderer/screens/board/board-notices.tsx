import { useState } from 'react';
import { missingCoreRoles } from '../../../shared/session/views.ts';
import { roleNames } from '../../../shared/templates/words.ts';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { useSessionStore } from '../../stores/session-store.ts';
import styles from './board-notices.module.css';
import { openDialog } from './board-view-store.ts';

/** Says gently which of the three roles nobody in the room has. */
export function BoardNotices() {
  const missing = useSessionStore(({ session }) =>
    session
      ? missingCoreRoles(session)
          .map((role) => roleNames[role])
          .join(' and no ')
      : '',
  );
  const [dismissed, setDismissed] = useState('');
  if (missing === '' || missing === dismissed) return null;
  return (
    <div className={styles.notices}>
      <Notice
        tone="info"
        className={styles.notice}
        onDismiss={() => setDismissed(missing)}
        actions={
          <Button size="small" onClick={() => openDialog({ kind: 'details' })}>
            Who is here
          </Button>
        }
      >
        No {missing} in the room.
      </Notice>
    </div>
  );
}
