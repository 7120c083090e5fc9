import { maxCueLength, maxSentenceLength, type Step } from '../../../shared/session/run-schema.ts';
import { Field } from '../../components/field.tsx';
import { TextArea } from '../../components/text-area.tsx';
import { trySend } from '../../stores/try-send.ts';
import styles from './plan-list.module.css';

export interface StepWordsProps {
  step: Step;
}

/** What is said in a step, and what the room reads meanwhile. */
export function StepWords({ step }: StepWordsProps) {
  const { id, cue, sentence } = step;
  return (
    <div className={styles.words}>
      <Field label="What to say" hint="Only you see this.">
        <TextArea
          key={cue}
          defaultValue={cue}
          maxLength={maxCueLength}
          onBlur={({ currentTarget: { value } }) => {
            if (value !== cue) trySend({ type: 'step.update', id, cue: value });
          }}
        />
      </Field>
      <Field label="What the room reads" hint="One line, very large.">
        <TextArea
          key={sentence}
          defaultValue={sentence}
          maxLength={maxSentenceLength}
          onBlur={({ currentTarget: { value } }) => {
            if (value !== sentence) trySend({ type: 'step.update', id, sentence: value });
          }}
        />
      </Field>
    </div>
  );
}
