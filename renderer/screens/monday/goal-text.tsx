import { Pencil, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { Goal } from '../../../shared/session/monday-schema.ts';
import { displayText } from '../../../shared/session/text.ts';
import { IconButton } from '../../components/icon-button.tsx';
import { TextInput } from '../../components/text-input.tsx';
import { trySend } from '../../stores/try-send.ts';
import styles from './rows.module.css';

export interface GoalTextProps {
  goal: Goal;
}

/** The words of a goal; they can be changed, and the goal taken away. */
export function GoalText({ goal: { id, text } }: GoalTextProps) {
  const [draft, setDraft] = useState<string | null>(null);

  function keep() {
    if (draft === null) return;
    if (draft.trim() === text || trySend({ type: 'goal.update', id, text: draft })) setDraft(null);
  }

  if (draft !== null) {
    return (
      <TextInput
        autoFocus
        aria-label="Goal"
        className={styles.text}
        value={draft}
        onChange={(event) => setDraft(event.currentTarget.value)}
        onBlur={keep}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key === 'Enter') keep();
          else if (event.key === 'Escape') setDraft(null);
        }}
      />
    );
  }
  return (
    <>
      <p className={styles.text} dir="auto">
        {displayText(text)}
      </p>
      <span>
        <IconButton label="Edit" icon={<Pencil aria-hidden="true" />} onClick={() => setDraft(text)} />
        <IconButton
          label="Remove"
          icon={<Trash2 aria-hidden="true" />}
          onClick={() => trySend({ type: 'goal.remove', id })}
        />
      </span>
    </>
  );
}
