import { useState } from 'react';
import {
  isLater,
  isPutOffTooOften,
  promiseAt,
  promisesOf,
  proposedLaterDay,
} from '../../../shared/session/look-back.ts';
import type { Action } from '../../../shared/session/outcome-schema.ts';
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
  const { date } = useSession();
  const [due, setDue] = useState(proposed);
  const [error, setError] = useState<string | null>(null);
  const isTooOften = isPutOffTooOften(action);
  const close = () => askLater(false);

  function submit() {
    if (!isLater(due, date)) setError('Choose a day after this meeting.');
    else if (postpone(action.id, due)) close();
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
      onSubmit={submit}
      footer={
        <DialogActions
          confirm={
            <Button type="submit" variant="primary">
              {isTooOften ? 'Do it by then' : 'Put off'}
            </Button>
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
