import { useState } from 'react';
import { minuteMs, type Step, type StepKind, stepKinds } from '../../../shared/session/run-schema.ts';
import { nextStepId } from '../../../shared/session/steps.ts';
import { stepKindNames } from '../../../shared/templates/step-words.ts';
import { Button } from '../../components/button.tsx';
import { Field } from '../../components/field.tsx';
import { Select } from '../../components/select.tsx';
import { newId } from '../../stores/new-id.ts';
import { trySend } from '../../stores/try-send.ts';
import { currentCourse } from '../../stores/use-course.ts';
import styles from './plan-dialog.module.css';

const usualMs = 5 * minuteMs;

/** Plans one more step: after the one the meeting is in, else at the end. */
export function AddStep() {
  const [kind, setKind] = useState<StepKind>('talk');

  function add() {
    const beforeId = nextStepId(currentCourse());
    const step = { id: newId<Step['id']>(), kind, name: stepKindNames[kind], plannedMs: usualMs };
    trySend({ type: 'step.add', steps: [{ ...step, cue: '', sentence: '' }], beforeId });
  }

  return (
    <div className={styles.line}>
      <Field label="Kind of a new step">
        <Select value={kind} onChange={(event) => setKind(event.currentTarget.value as StepKind)}>
          {stepKinds.map((choice) => (
            <option key={choice} value={choice}>
              {stepKindNames[choice]}
            </option>
          ))}
        </Select>
      </Field>
      <Button onClick={add}>Add step</Button>
    </div>
  );
}
