import type { SessionId } from '../../../shared/session/ids.ts';
import { OpenSession } from '../../parts/open-session.tsx';
import { Board, type BoardProps } from './board.tsx';

export interface BoardScreenProps extends BoardProps {
  sessionId: SessionId;
}

/** The operator's board of one session. */
export function BoardScreen({ sessionId, ...parts }: BoardScreenProps) {
  return (
    <OpenSession sessionId={sessionId}>
      <Board key={sessionId} {...parts} />
    </OpenSession>
  );
}
