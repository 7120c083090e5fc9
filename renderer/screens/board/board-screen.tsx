import type { SessionId } from '../../../shared/session/ids.ts';
import { OpenSession } from '../../open-session.tsx';
import { Board } from './board.tsx';

export interface BoardScreenProps {
  sessionId: SessionId;
}

/** The operator's board of one session. */
export function BoardScreen({ sessionId }: BoardScreenProps) {
  return (
    <OpenSession sessionId={sessionId}>
      <Board key={sessionId} />
    </OpenSession>
  );
}
