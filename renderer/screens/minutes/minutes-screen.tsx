import type { SessionId } from '../../../shared/session/ids.ts';
import { OpenSession } from '../../parts/open-session.tsx';
import { MinutesPage } from './minutes-page.tsx';

export interface MinutesScreenProps {
  sessionId: SessionId;
}

/** The minutes of one session. */
export function MinutesScreen({ sessionId }: MinutesScreenProps) {
  return (
    <OpenSession sessionId={sessionId}>
      <MinutesPage />
    </OpenSession>
  );
}
