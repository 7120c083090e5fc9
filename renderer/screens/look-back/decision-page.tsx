import { useState } from 'react';
import type { Decision } from '../../../shared/session/outcome-schema.ts';
import { displayText } from '../../../shared/session/text.ts';
import { decisionStateNames } from '../../../shared/templates/look-back-words.ts';
import { Button } from '../../components/button.tsx';
import { DateInput } from '../../components/date-input.tsx';
import { Field } from '../../components/field.tsx';
import { readableDate } from '../../components/readable-date.ts';
import { KeyButton } from '../../parts/key-button.tsx';
import { useSession } from '../../stores/session-store.ts';
import { trySend } from '../../stores/try-send.ts';
import { ChangeDecisionDialog } from './change-decision-dialog.tsx';
import { setDecision } from './look-back-actions.ts';
import { PromiseCard } from './promise-card.tsx';

export interface DecisionPageProps {
  decision: Decision;
  days: number;
}

/** A decision that was due: kept, ended, or changed? */
export function DecisionPage({ decision, days }: DecisionPageProps) {
  const session = useSession();
  const [isChanging, setIsChanging] = useState(false);
  const { id, what, why, state, revisitOn } = decision;
  return (
    <PromiseCard
      kind="Decision"
      what={what}
      since={decision.carriedFrom ?? session.date}
      days={days}
      facts={[
        why === '' ? '' : `because ${displayText(why)}`,
        revisitOn === null ? '' : `to look at again on ${readableDate(revisitOn)}`,
      ]}
      state={state === 'standing' ? null : decisionStateNames[state]}
    >
      {state === 'standing' ? (
        <>
          <KeyButton action="lookBack.yes" variant="primary" onClick={() => setDecision(id, 'kept')}>
            Keep
          </KeyButton>
          <KeyButton action="lookBack.end" onClick={() => setDecision(id, 'ended')}>
            End
          </KeyButton>
          <Button onClick={() => setIsChanging(true)}>Change…</Button>
        </>
      ) : (
        <Button onClick={() => setDecision(id, 'standing')}>Look at it anew</Button>
      )}
      {state === 'kept' && (
        <Field label="Look at it again on">
          <DateInput
            value={revisitOn ?? ''}
            min={session.date}
            onChange={({ currentTarget: { value } }) =>
              trySend({ type: 'decision.update', id, revisitOn: value === '' ? null : value })
            }
          />
        </Field>
      )}
      {isChanging && <ChangeDecisionDialog decision={decision} onClose={() => setIsChanging(false)} />}
    </PromiseCard>
  );
}
