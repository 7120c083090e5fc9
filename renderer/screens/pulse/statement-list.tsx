import { Check, EyeOff, ListChecks } from 'lucide-react';
import { healthOf } from '../../../shared/health/statement-health.ts';
import { statementsInOrder } from '../../../shared/session/pulse.ts';
import { overviewFocus, pulseFocus, pulseStops } from '../../../shared/session/pulse-focus.ts';
import type { Statement } from '../../../shared/session/pulse-schema.ts';
import { displayText } from '../../../shared/session/text.ts';
import { Button } from '../../components/button.tsx';
import { classNames } from '../../components/class-names.ts';
import { DimensionShape } from '../../components/dimension-shape.tsx';
import { PlainList } from '../../components/plain-list.tsx';
import { useSession } from '../../stores/session-store.ts';
import { turnTo } from './pulse-actions.ts';
import { showChoosing } from './pulse-view-store.ts';
import styles from './statement-list.module.css';

/** All statements with how far each is; a click turns to one. */
export function StatementList() {
  const session = useSession();
  const statements = statementsInOrder(session);
  const focus = pulseFocus(session);
  const done = statements.filter(({ isRevealed }) => isRevealed).length;
  return (
    <nav aria-label="Statements" className={styles.list}>
      <p className={styles.progress}>
        {done} of {statements.length} revealed
      </p>
      <PlainList isOrdered className={styles.items}>
        {statements.map((statement) => (
          <li key={statement.id}>
            <StopButton
              stop={statement.id}
              isCurrent={focus?.kind === 'statement' && focus.statement.id === statement.id}
            >
              <DimensionShape dimension={statement.dimension} />
              <span className={styles.text}>{displayText(statement.text)}</span>
              <Progress statement={statement} />
            </StopButton>
          </li>
        ))}
        {pulseStops(session).includes(overviewFocus) && (
          <li>
            <StopButton stop={overviewFocus} isCurrent={focus?.kind === 'overview'}>
              <span className={styles.text}>All statements, widest gap first</span>
            </StopButton>
          </li>
        )}
      </PlainList>
      <Button icon={<ListChecks aria-hidden="true" />} onClick={() => showChoosing(true)}>
        Choose statements…
      </Button>
    </nav>
  );
}

interface StopButtonProps {
  stop: string;
  isCurrent: boolean;
  children: React.ReactNode;
}

function StopButton({ stop, isCurrent, children }: StopButtonProps) {
  return (
    <button
      type="button"
      aria-current={isCurrent ? 'true' : undefined}
      className={classNames(styles.stop, isCurrent && styles.current)}
      onClick={() => turnTo(stop)}
    >
      {children}
    </button>
  );
}

function Progress({ statement }: { statement: Statement }) {
  if (statement.isRevealed) {
    return (
      <span className={styles.state}>
        <Check aria-hidden="true" /> revealed
      </span>
    );
  }
  if (!healthOf(statement)) return null;
  return (
    <span className={styles.state}>
      <EyeOff aria-hidden="true" /> answered
    </span>
  );
}
