import { useState } from 'react';
import { ownTopicsOf } from '../../../shared/session/own-topics.ts';
import { missedRoles } from '../../../shared/session/presence.ts';
import { ownTopicsAdvice, roleNames } from '../../../shared/templates/words.ts';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { ReadOnlyNotice } from '../../parts/read-only-notice.tsx';
import { useLaterSessionStore } from '../../stores/later-session-store.ts';
import styles from './board-notices.module.css';
import { openDialog } from './board-view-store.ts';
import { FileNotice } from './file-notice.tsx';
import { NotSavedNotice } from './not-saved-notice.tsx';

/** What there is to say above the columns: about the file, about the disk, about who is missing. */
export function BoardNotices() {
  const sessionId = useLaterSessionStore((state) => state.session?.id);
  const squad = useLaterSessionStore((state) => state.session?.squad ?? '');
  return (
    <div className={styles.notices}>
      <ReadOnlyNotice className={styles.notice} />
      {sessionId && <NotSavedNotice sessionId={sessionId} />}
      {sessionId && <FileNotice sessionId={sessionId} squad={squad} />}
      <MissingRoles />
      <OwnTopics />
    </div>
  );
}

/** Says gently that a meeting of squads is about to become one without them. */
function OwnTopics() {
  const said = useLaterSessionStore(({ session }) => {
    const topics = session && ownTopicsOf(session);
    return topics?.isMuch ? `${topics.own} of ${topics.total} topics come from no squad.` : '';
  });
  const [isDismissed, setIsDismissed] = useState(false);
  if (said === '' || isDismissed) return null;
  return (
    <Notice tone="info" className={styles.notice} onDismiss={() => setIsDismissed(true)}>
      {said} {ownTopicsAdvice}
    </Notice>
  );
}

const eitherOf = new Intl.ListFormat('en', { type: 'disjunction' });

/** Says gently which of the three roles nobody in the room has. */
function MissingRoles() {
  const missing = useLaterSessionStore(({ session }) =>
    session ? eitherOf.format(missedRoles(session).map((role) => roleNames[role])) : '',
  );
  const [dismissed, setDismissed] = useState('');
  if (missing === '' || missing === dismissed) return null;
  return (
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
  );
}
