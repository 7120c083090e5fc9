import { useState } from 'react';
import { teamWord } from '../../../shared/api/preferences.ts';
import { attributionChoices } from '../../../shared/templates/attribution-choices.ts';
import { Button } from '../../components/button.tsx';
import { DateInput } from '../../components/date-input.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { DialogActions } from '../../components/dialog-actions.tsx';
import { Field } from '../../components/field.tsx';
import { RadioCards } from '../../components/radio-cards.tsx';
import { TextInput } from '../../components/text-input.tsx';
import { useVocabulary } from '../../stores/preferences-store.ts';
import { useSession } from '../../stores/session-store.ts';
import { saveAsTemplate } from '../../stores/template-dialog-store.ts';
import { closeDialog, openDialog } from './board-view-store.ts';
import { carryOut } from './carry-out.ts';
import styles from './details-dialog.module.css';
import { PeopleEditor } from './people-editor.tsx';
import { showBoardVersions } from './show-board-versions.ts';

/** Squad, day, people and what may be said of who said what. Each change counts at once. */
export function DetailsDialog() {
  const session = useSession();
  const word = teamWord(useVocabulary(), session.kind);
  const [squad, setSquad] = useState(session.squad);

  function saveSquad() {
    if (squad.trim() !== session.squad && !carryOut({ type: 'session.update', squad }, 'Changed'))
      setSquad(session.squad);
  }

  return (
    <Dialog
      open
      size="large"
      title="Session details"
      onClose={() => {
        saveSquad();
        closeDialog();
      }}
      onSubmit={() => {
        saveSquad();
        closeDialog();
      }}
      footer={
        <DialogActions
          confirm={
            <Button type="submit" variant="primary">
              Done
            </Button>
          }
          extra={<MoreButtons />}
        />
      }
    >
      <div className={styles.fields}>
        <Field label={word}>
          <TextInput
            value={squad}
            onChange={(event) => setSquad(event.currentTarget.value)}
            onBlur={saveSquad}
          />
        </Field>
        <Field label="Date">
          <DateInput
            value={session.date}
            onChange={({ currentTarget: { value } }) => {
              if (value) carryOut({ type: 'session.update', date: value }, 'Changed');
            }}
          />
        </Field>
      </div>
      <RadioCards
        legend="Who may be named on stage and in minutes"
        options={attributionChoices}
        value={session.attribution}
        onChange={(attribution) => carryOut({ type: 'session.update', attribution }, 'Changed')}
      />
      <PeopleEditor />
    </Dialog>
  );
}

function MoreButtons() {
  return (
    <>
      <Button variant="quiet" onClick={() => openDialog({ kind: 'bin' })}>
        Deleted cards…
      </Button>
      <Button variant="quiet" onClick={showBoardVersions}>
        Earlier versions…
      </Button>
      <Button
        variant="quiet"
        onClick={() => {
          closeDialog();
          saveAsTemplate();
        }}
      >
        Save as template…
      </Button>
    </>
  );
}
