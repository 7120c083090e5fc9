import type { SessionSummary } from '../../../shared/api/library-entries.ts';
import { displayText } from '../../../shared/session/text.ts';
import { readableDate } from '../../components/readable-date.ts';
import { StartCard } from '../../components/start-card.tsx';
import { today } from '../../stores/clock.ts';
import { useVocabulary } from '../../stores/preferences-store.ts';
import { navigate } from '../../stores/route-store.ts';
import styles from './home-screen.module.css';
import { trySample } from './library-calls.ts';
import { RunningMeeting } from './running-meeting.tsx';

export interface StartCardsProps {
  /** The meeting to come back to, if there is one. */
  latest: SessionSummary | undefined;
  onNewSession: () => void;
}

/** The ways to start. */
export function StartCards({ latest, onNewSession }: StartCardsProps) {
  const { kinds } = useVocabulary();
  return (
    <div className={styles.starts}>
      {latest && (
        <StartCard
          isFirst
          title={`Continue ${displayText(latest.squad)}’s ${kinds[latest.kind]}`}
          description={
            latest.running ? <RunningMeeting step={latest.running} /> : <Progress session={latest} />
          }
          onClick={() => navigate({ screen: 'board', sessionId: latest.id })}
        />
      )}
      <StartCard
        isFirst={!latest}
        title="New session"
        description={`A ${kinds.squadmap} with your people`}
        onClick={onNewSession}
      />
      <StartCard
        title="Try a sample meeting"
        description="Made up, clearly marked, easy to remove"
        onClick={trySample}
      />
    </div>
  );
}

function Progress({ session }: { session: SessionSummary }) {
  const { none, mastery, autonomy, purpose } = session.counts;
  const all = none + mastery + autonomy + purpose;
  const day = session.date === today() ? 'Today' : readableDate(session.date);
  const cards = all === 1 ? '1 card' : `${all} cards`;
  return `${day} · ${cards}${none > 0 ? ` · ${none} to sort` : ''}`;
}
