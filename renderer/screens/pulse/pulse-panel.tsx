import { useEffect } from 'react';
import { pulseFocus } from '../../../shared/session/pulse-focus.ts';
import { useActions } from '../../stores/action-registry.ts';
import { useSession } from '../../stores/session-store.ts';
import { NoStatements } from './no-statements.tsx';
import { pulseActions } from './pulse-actions.ts';
import { PulseOverview } from './pulse-overview.tsx';
import styles from './pulse-panel.module.css';
import { showChoosing } from './pulse-view-store.ts';
import { StatementCard } from './statement-card.tsx';
import { StatementList } from './statement-list.tsx';
import { StatementsDialog } from './statements-dialog.tsx';
import { useEarlierStatements } from './use-earlier-statements.ts';

/** The pulse as its operator works it: one statement after the other, the answers typed by role, then revealed. */
export function PulsePanel() {
  useActions(pulseActions);
  useEffect(() => () => showChoosing(false), []);
  const session = useSession();
  const earlier = useEarlierStatements(session.id);
  const focus = pulseFocus(session);
  return (
    <div data-pulse="" className={styles.panel}>
      {focus === null && earlier && <NoStatements earlier={earlier} />}
      {focus?.kind === 'statement' && <StatementCard statement={focus.statement} index={focus.index} />}
      {focus?.kind === 'overview' && <PulseOverview />}
      {focus && <StatementList />}
      <StatementsDialog earlier={earlier ?? []} />
    </div>
  );
}
