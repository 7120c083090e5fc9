import type { ReactNode } from 'react';
import type { SessionId } from '../../shared/session/ids.ts';
import { Button } from '../components/button.tsx';
import { Notice } from '../components/notice.tsx';
import { Spinner } from '../components/spinner.tsx';
import { navigate } from '../stores/route-store.ts';
import { useOpenSession, useSessionStore } from '../stores/session-store.ts';
import styles from './open-session.module.css';

export interface OpenSessionProps {
  sessionId: SessionId;
  /** What is shown once the session is open. */
  children: ReactNode;
}

/** The frame of a screen of one session: opens it, and says so when that fails. */
export function OpenSession({ sessionId, children }: OpenSessionProps) {
  useOpenSession(sessionId);
  const isOpen = useSessionStore(({ phase, session }) => phase === 'open' && session?.id === sessionId);
  const failure = useSessionStore((state) => state.failure);
  if (isOpen) return children;
  return (
    <main className={styles.waiting}>
      {failure === null ? (
        <Spinner label="Opening…" />
      ) : (
        <Notice
          tone="error"
          title="The session was not opened"
          role="alert"
          actions={<Button onClick={() => navigate({ screen: 'home' })}>Back to Today</Button>}
        >
          {failure}
        </Notice>
      )}
    </main>
  );
}
