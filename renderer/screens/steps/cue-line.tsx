import { MessageSquareQuote } from 'lucide-react';
import { useState } from 'react';
import type { Step } from '../../../shared/session/run-schema.ts';
import { displayText } from '../../../shared/session/text.ts';
import { trySend } from '../../stores/try-send.ts';
import { CueEditor } from './cue-editor.tsx';
import styles from './cue-line.module.css';

export interface CueLineProps {
  step: Step;
}

/** What the facilitator says now, changed in place. It stands in this window only. */
export function CueLine({ step }: CueLineProps) {
  const [isEditing, setIsEditing] = useState(false);

  function finish(cue: string | null, { isLeaving = false } = {}) {
    const isKept = cue === null || cue === step.cue || trySend({ type: 'step.update', id: step.id, cue });
    if (!isKept && !isLeaving) return;
    setIsEditing(false);
  }

  if (isEditing) return <CueEditor initial={step.cue} onFinish={finish} />;
  return (
    <button
      type="button"
      title="Only you see this. Choose it to change it."
      data-empty={step.cue === ''}
      className={styles.cue}
      onClick={() => setIsEditing(true)}
    >
      <MessageSquareQuote aria-hidden="true" className={styles.icon} />
      {step.cue !== '' && <span className="visually-hidden">What to say now: </span>}
      <span className={styles.words} dir="auto">
        {step.cue === '' ? 'What to say now…' : displayText(step.cue)}
      </span>
    </button>
  );
}
