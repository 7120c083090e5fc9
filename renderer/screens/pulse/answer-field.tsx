import { Delete } from 'lucide-react';
import { type FocusEvent, type KeyboardEvent, useState } from 'react';
import { allAnswers, type Statement } from '../../../shared/session/pulse-schema.ts';
import { readAnswers } from '../../../shared/session/read-answers.ts';
import type { Role } from '../../../shared/session/roles.ts';
import { roleNames } from '../../../shared/templates/words.ts';
import { Button } from '../../components/button.tsx';
import { Field } from '../../components/field.tsx';
import { IconButton } from '../../components/icon-button.tsx';
import { RoleBadge } from '../../components/role-badge.tsx';
import { TextInput } from '../../components/text-input.tsx';
import { firstField } from '../../parts/field-actions.ts';
import { trySend } from '../../stores/try-send.ts';
import styles from './answer-field.module.css';
import { goOnFrom } from './pulse-actions.ts';

export interface AnswerFieldProps {
  statement: Statement;
  role: Role;
  isFirst: boolean;
}

/** Takes the fingers that the people of a role show: typed one after the other, or hit one by one. */
export function AnswerField({ statement, role, isFirst }: AnswerFieldProps) {
  const answers = statement.answers[role] ?? [];
  // What is being typed stands as it was typed, also while it is no answer yet; nothing typed gets lost.
  const [draft, setDraft] = useState<string | null>(null);
  const typed = draft === null ? null : readAnswers(draft);
  // What was undone meanwhile, or changed elsewhere, is shown as it stands now.
  const isStale = typed?.ok === true && typed.answers.join() !== answers.join();

  function type(text: string) {
    setDraft(text);
    const read = readAnswers(text);
    if (read.ok) keep(read.answers);
  }
  function keep(next: readonly number[]) {
    if (next.join() === answers.join()) return;
    trySend({ type: 'statement.answer', id: statement.id, role, answers: [...next] });
  }
  function hit(next: readonly number[]) {
    setDraft(null);
    keep(next);
  }
  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    if (typed?.ok !== false) goOnFrom(event.currentTarget);
  }

  return (
    <div className={styles.row}>
      <Field
        className={styles.field}
        label={
          <>
            <RoleBadge of={role} aria-hidden="true" /> <span>{roleNames[role]}</span>
          </>
        }
        error={typed?.ok === false ? typed.problem : null}
      >
        <TextInput
          className={styles.digits}
          inputMode="numeric"
          data-digits=""
          {...(isFirst && firstField)}
          value={draft === null || isStale ? answers.join(' ') : draft}
          onChange={(event) => type(event.target.value)}
          onFocus={(event: FocusEvent<HTMLInputElement>) => event.target.select()}
          onBlur={() => typed?.ok && setDraft(null)}
          onKeyDown={onKeyDown}
        />
      </Field>
      {/* By keys the field does the same: Tab goes from role to role. */}
      <fieldset aria-label={`${roleNames[role]}: one more answer`} className={styles.fingers}>
        {allAnswers.map((count) => (
          <Button
            key={count}
            tabIndex={-1}
            className={styles.finger}
            onClick={() => hit([...answers, count])}
          >
            {count}
          </Button>
        ))}
        <IconButton
          label={`Take back the last answer of ${roleNames[role]}`}
          icon={<Delete aria-hidden="true" />}
          tabIndex={-1}
          disabled={answers.length === 0}
          onClick={() => hit(answers.slice(0, -1))}
        />
      </fieldset>
    </div>
  );
}
