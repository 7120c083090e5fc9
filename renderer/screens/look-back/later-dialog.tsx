import { useState } from 'react';
import {
  isPutOffTooOften,
  promiseAt,
  promisesOf,
  proposedLaterDay,
} from '../../../shared/session/look-back.ts';
import type { Action } from '../../../shared/session/outcome-schema.ts';
import { refusalSentence } from '../../../shared/session/refusal.ts';
import { displayText } from '../../../shared/session/text.ts';
import { postponedWords } from '../../../shared/templates/look-back-words.ts';
import { Button } from '../../components/button.tsx';
import { DateInput } from '../../components/date-input.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { DialogActions } from '../../components/dialog-actions.tsx';
import { Field } from '../../components/field.tsx';
import { useSession } from '../../stores/session-store.ts';
import styles from './later-dialog.module.css';
import { askLater, drop, escalate, postpone, useAskingLater } from './look-back-actions.ts';

/** Asks until when an action is put off; the third time, whether to do, drop or escalate it. */
export function LaterDialog() {
  const session = useSession();
  const isAsking = useAskingLater((state) => state.isAsking);
  const promised = promisesOf(session)[promiseAt(session)];
  if (!isAsking || promised?.kind !== 'action') return null;
  const proposed = proposedLaterDay(session);
  return <OpenLaterDialog key={promised.record.id} action={promised.record} proposed={proposed} />;
}

function OpenLaterDialog({ action, proposed }: { action: Action; proposed: string }) {
  const [due, setDue] = useState(proposed);
  const [error, setError] = useState<string | null>(null);
  const isTooOften = isPutOffTooOften(action);
  const close = () => askLater(false);

  function putOff() {
    const refused = postpone(action.id, due, isTooOften);
    if (refused) setError(refusalSentence(refused));
    else close();
  }

  function settle(how: (id: Action['id']) => void) {
    how(action.id);
    close();
  }

  return (
    <Dialog
      open
      title={isTooOften ? 'Do, drop or escalate' : 'Later'}
      onClose={close}
      // The third time Enter alone puts nothing off again: one of the three is chosen.
      onSubmit={isTooOften ? undefined : putOff}
      footer={
        <DialogActions
          confirm={
            isTooOften ? (
              <Button onClick={putOff}>Do it by then</Button>
            ) : (
              <Button type="submit" variant="primary">
                Put off
              </Button>
            )
          }
          cancel={<Button onClick={close}>Cancel</Button>}
          extra={
            isTooOften && (
              <>
                <Button onClick={() => settle(drop)}>Drop</Button>
                <Button onClick={() => settle(escalate)}>Escalate</Button>
              </>
            )
          }
        />
      }
    >
      <p className={styles.what} dir="auto">
        {displayText(action.what)}
      </p>
      {isTooOften && (
        <p>
          It was {postponedWords(action.postponed)} before. Do it now, drop it for good, or raise it to the
          tribe as an envelope.
        </p>
      )}
      <Field label="New date" error={error}>
        <DateInput
          value={due}
          onChange={({ currentTarget: { value } }) => {
            setDue(value);
            setError(null);
          }}
        />
      </Field>
    </Dialog>
  );
}
