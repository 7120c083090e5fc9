import { Plus } from 'lucide-react';
import { useState } from 'react';
import type { GoalId } from '../../../shared/session/ids.ts';
import type { Goal } from '../../../shared/session/monday-schema.ts';
import { TextInput } from '../../components/text-input.tsx';
import { firstField } from '../../parts/field-actions.ts';
import { newId } from '../../stores/new-id.ts';
import { trySend } from '../../stores/try-send.ts';
import { select } from './goal-selection.ts';

export interface NewGoalProps {
  week: Goal['week'];
  label: string;
}

/** The line that takes a goal: Enter keeps it and is ready for the next. */
export function NewGoal({ week, label }: NewGoalProps) {
  const [text, setText] = useState('');
  return (
    <TextInput
      {...firstField}
      size="large"
      icon={<Plus aria-hidden="true" />}
      aria-label={label}
      placeholder={label}
      dir="auto"
      value={text}
      onChange={(event) => setText(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
        event.preventDefault();
        const id = newId<GoalId>();
        if (!trySend({ type: 'goal.add', id, week, text })) return;
        setText('');
        select(id);
      }}
    />
  );
}
