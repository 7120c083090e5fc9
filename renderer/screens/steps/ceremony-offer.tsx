import { useEffect, useState } from 'react';
import { minuteMs } from '../../../shared/session/run-schema.ts';
import { displayText } from '../../../shared/session/text.ts';
import { ceremoniesOf } from '../../../shared/templates/ceremonies.ts';
import {
  type CeremonyTemplate,
  plannedLengthMs,
  plannedSteps,
} from '../../../shared/templates/ceremony-template.ts';
import { client } from '../../api/client.ts';
import { Button } from '../../components/button.tsx';
import { tellFailure } from '../../stores/failure-toast.ts';
import { newId } from '../../stores/new-id.ts';
import { useSessionStore } from '../../stores/session-store.ts';
import { trySend } from '../../stores/try-send.ts';
import styles from './plan-dialog.module.css';

/** The ceremonies whose steps a meeting without steps can take. */
export function CeremonyOffer() {
  const kind = useSessionStore(({ session }) => session?.kind ?? 'squadmap');
  const [own, setOwn] = useState<readonly CeremonyTemplate[]>([]);
  useEffect(() => {
    client.call('templates.list', {}).then(({ templates }) => setOwn(templates), tellFailure);
  }, []);
  return (
    <>
      <p>Take the steps of a ceremony, then change what you like; or add steps one by one.</p>
      <div className={styles.choices}>
        {ceremoniesOf(kind, own).map((template, index) => (
          <Button
            key={template.id}
            data-autofocus={index === 0 ? '' : undefined}
            onClick={() =>
              trySend({ type: 'step.add', steps: plannedSteps(template, newId), beforeId: null })
            }
          >
            {displayText(template.name)} · {Math.round(plannedLengthMs(template.steps) / minuteMs)} min
          </Button>
        ))}
      </div>
    </>
  );
}
