import type { SessionNotice } from '../../../shared/api/session-notice.ts';
import type { SessionId } from '../../../shared/session/ids.ts';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { navigate } from '../../stores/route-store.ts';
import { dismissNotice, useSessionNotice } from '../../stores/session-notice.ts';
import { showVersions } from '../../stores/versions-store.ts';
import styles from './board-notices.module.css';

export interface FileNoticeProps {
  sessionId: SessionId;
  squad: string;
}

const titles: Readonly<Record<SessionNotice['kind'], string>> = {
  'edited-outside': 'Changed outside SquadMAP',
  'older-than-saved': 'This file is older than what was saved here',
  'kept-as-second': 'Another program changed this meeting',
  'merged-outside': 'Another program changed this meeting',
  'set-aside': 'The file was damaged',
};

/** What happened to the session's file behind the app's back, what was kept, and where it is. */
export function FileNotice({ sessionId, squad }: FileNoticeProps) {
  const notice = useSessionNotice(sessionId);
  if (!notice) return null;
  const { kind, message, secondId, versionName } = notice;
  return (
    <Notice
      tone={kind === 'older-than-saved' ? 'warning' : 'info'}
      role="alert"
      title={titles[kind]}
      className={styles.notice}
      onDismiss={dismissNotice}
      actions={
        secondId ? (
          <Button size="small" onClick={() => navigate({ screen: 'board', sessionId: secondId })}>
            Open my version
          </Button>
        ) : (
          <Button size="small" onClick={() => showVersions({ sessionId, squad, first: versionName })}>
            {versionName === null ? 'Earlier versions…' : 'Look at the newer version…'}
          </Button>
        )
      }
    >
      {message}
    </Notice>
  );
}
