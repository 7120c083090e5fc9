import type { SessionId } from '../../../shared/session/ids.ts';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { Spinner } from '../../components/spinner.tsx';
import { navigate } from '../../stores/route-store.ts';
import { useOpenSession, useSessionStore } from '../../stores/session-store.ts';
import { Board } from './board.tsx';
import styles from './board-screen.module.css';

export interface BoardScreenProps {
  sessionId: SessionId;
}

/** The operator's board of one session: opens it, and says so when that fails. */
export function BoardScreen({ sessionId }: BoardScreenProps) {
  useOpenSession(sessionId);
  const isOpen = useSessionStore(({ phase, session }) => phase === 'open' && session?.id === sessionId);
  const failure = useSessionStore((state) => state.failure);
  if (isOpen) return <Board key={sessionId} />;
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
