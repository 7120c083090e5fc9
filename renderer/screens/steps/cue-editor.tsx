import { type KeyboardEvent, useEffect, useRef } from 'react';
import { TextArea } from '../../components/text-area.tsx';
import styles from './cue-line.module.css';

export interface CueEditorProps {
  initial: string;
  /** Called with the new words, or with null when they stay as they were. */
  onFinish: (cue: string | null, how?: { isLeaving?: boolean }) => void;
}

/** The field in the place of the words: Enter keeps, Shift+Enter begins a line, Escape gives back, leaving keeps. */
export function CueEditor({ initial, onFinish }: CueEditorProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const isDone = useRef(false);

  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);

  function onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>) {
    const keeps = event.key === 'Enter' && !event.shiftKey;
    if (event.nativeEvent.isComposing || !(keeps || event.key === 'Escape')) return;
    event.preventDefault();
    isDone.current = true;
    onFinish(keeps ? event.currentTarget.value : null);
  }

  return (
    <TextArea
      ref={field}
      aria-label="What to say now"
      rows={1}
      defaultValue={initial}
      className={styles.editor}
      onKeyDown={onKeyDown}
      onBlur={(event) => {
        if (!isDone.current) onFinish(event.currentTarget.value, { isLeaving: true });
      }}
    />
  );
}
