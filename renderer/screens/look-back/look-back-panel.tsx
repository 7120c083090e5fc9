import {
  daysSince,
  isAnswered,
  type Promised,
  promiseAt,
  promisesOf,
} from '../../../shared/session/look-back.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { StepPage } from '../../components/step-page.tsx';
import { useActions } from '../../stores/action-registry.ts';
import { useSession } from '../../stores/session-store.ts';
import { turnFocus } from '../../stores/turn-focus.ts';
import { ActionPage } from './action-page.tsx';
import { DecisionPage } from './decision-page.tsx';
import { LaterDialog } from './later-dialog.tsx';
import { lookBackActions } from './look-back-actions.ts';

/** What was promised before, one thing at a time: is it done, is it for later, does the decision still hold? */
export function LookBackPanel() {
  const session = useSession();
  useActions(lookBackActions);
  const promises = promisesOf(session);
  const at = promiseAt(session);
  const promised = promises[at];
  const answered = promises.filter((one) => isAnswered(one, session.date)).length;
  return (
    <StepPage
      title="Look back"
      told={promised && `${at + 1} of ${promises.length} · ${answered} answered`}
      onTurn={promised && turnFocus}
      canTurnBack={at > 0}
      canTurnOn={at < promises.length - 1}
    >
      {promised ? (
        <PromisePage
          promised={promised}
          days={daysSince(promised.record.carriedFrom ?? session.date, session.date)}
        />
      ) : (
        <EmptyState title="Nothing to look back at">
          Open actions and decisions that are due come here from this squad’s earlier meetings.
        </EmptyState>
      )}
      <LaterDialog />
    </StepPage>
  );
}

function PromisePage({ promised, days }: { promised: Promised; days: number }) {
  const { id } = promised.record;
  return promised.kind === 'action' ? (
    <ActionPage key={id} action={promised.record} days={days} />
  ) : (
    <DecisionPage key={id} decision={promised.record} days={days} />
  );
}
