import { useEffect, useState } from 'react';
import type { CommandOf } from '../../../shared/session/commands.ts';
import { refusalSentence } from '../../../shared/session/refusal.ts';
import { minuteMs, type Step } from '../../../shared/session/run-schema.ts';
import { displayText } from '../../../shared/session/text.ts';
import { Field } from '../../components/field.tsx';
import { TextInput } from '../../components/text-input.tsx';
import { send } from '../../stores/session-store.ts';
import styles from './plan-list.module.css';

export interface StepFieldsProps {
  step: Step;
}

/** Name and minutes of a step; what cannot be is said beside it, and nothing is changed. */
export function StepFields({ step }: StepFieldsProps) {
  const label = displayText(step.name);
  return (
    <>
      <StepField
        label={`Name of ${label}`}
        value={step.name}
        className={styles.name}
        onSave={(name) => update({ type: 'step.update', id: step.id, name })}
      />
      <StepField
        label={`Planned minutes of ${label}`}
        value={String(Math.round(step.plannedMs / minuteMs))}
        className={styles.minutes}
        isNumber
        onSave={(text) => update({ type: 'step.update', id: step.id, plannedMs: minutesOf(text) })}
      />
    </>
  );
}

/** What is no number is as far out of range as nothing at all. */
function minutesOf(text: string): number {
  const minutes = Math.round(Number(text.replace(',', '.')));
  return (Number.isFinite(minutes) ? Math.min(Math.max(minutes, 0), 1_000) : 0) * minuteMs;
}

function update(command: CommandOf<'step.update'>): string | null {
  const outcome = send(command);
  return outcome.ok ? null : refusalSentence(outcome.reason);
}

interface StepFieldProps {
  label: string;
  value: string;
  className: string | undefined;
  isNumber?: boolean;
  /** Gives why it was not kept, or null. */
  onSave: (text: string) => string | null;
}

function StepField({ label, value, className, isNumber = false, onSave }: StepFieldProps) {
  const [text, setText] = useState(value);
  const [error, setError] = useState<string | null>(null);
  // Another window, an undo or the clock may have changed it.
  useEffect(() => {
    setText(value);
    setError(null);
  }, [value]);
  const save = () => setError(text.trim() === value ? null : onSave(text));
  return (
    <Field label={label} isLabelHidden error={error} className={className}>
      <TextInput
        value={text}
        inputMode={isNumber ? 'numeric' : 'text'}
        onChange={(event) => setText(event.currentTarget.value)}
        onBlur={save}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) save();
        }}
      />
    </Field>
  );
}
