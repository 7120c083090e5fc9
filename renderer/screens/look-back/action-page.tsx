import { isPutOffTooOften } from '../../../shared/session/look-back.ts';
import type { Action } from '../../../shared/session/outcome-schema.ts';
import { actionStateNames, postponedWords } from '../../../shared/templates/look-back-words.ts';
import { Button } from '../../components/button.tsx';
import { ownerName } from '../../components/owner-name.ts';
import { readableDate } from '../../components/readable-date.ts';
import { KeyButton } from '../../parts/key-button.tsx';
import { useSession } from '../../stores/session-store.ts';
import { askLater, reopen, setDone } from './look-back-actions.ts';
import { PromiseCard } from './promise-card.tsx';

export interface ActionPageProps {
  action: Action;
  days: number;
}

/** An action of an earlier meeting: done, or for later? */
export function ActionPage({ action, days }: ActionPageProps) {
  const session = useSession();
  const { id, owner, due, postponed, state } = action;
  const since = action.carriedFrom ?? session.date;
  return (
    <PromiseCard
      kind="Action"
      what={action.what}
      since={since}
      days={days}
      facts={[
        ownerName(session, owner),
        due === null ? 'no date' : `by ${readableDate(due)}`,
        postponedWords(postponed),
      ]}
      state={state === 'open' ? null : actionStateNames[state]}
    >
      {state === 'open' ? (
        <>
          <KeyButton action="lookBack.yes" variant="primary" onClick={() => setDone(id)}>
            Done
          </KeyButton>
          <KeyButton action="lookBack.later" onClick={() => askLater(true)}>
            {isPutOffTooOften(action) ? 'Do, drop or escalate…' : 'Later…'}
          </KeyButton>
        </>
      ) : (
        <Button onClick={() => reopen(id)}>Open again</Button>
      )}
    </PromiseCard>
  );
}
