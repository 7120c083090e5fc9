import { type KeyboardEvent, useId, useLayoutEffect, useRef } from 'react';
import styles from './in-place-editor.module.css';

export interface InPlaceEditorProps {
  label: string;
  initial: string;
  /** Why Enter did not save. */
  hint: string | null;
  /** Whether Shift+Enter begins a new line. */
  hasLines?: boolean;
  onType: (text: string) => void;
  /** Enter. */
  onSave: (text: string) => void;
  /** The focus went elsewhere. */
  onLeave: (text: string) => void;
  /** Escape. */
  onCancel: () => void;
}

/** A field in the place of the words it edits: Enter saves, Escape gives back, leaving it saves. */
export function InPlaceEditor(props: InPlaceEditorProps) {
  const { label, initial, hint, hasLines = false, onType, onSave, onLeave, onCancel } = props;
  const ref = useRef<HTMLTextAreaElement>(null);
  const isDone = useRef(false);
  const hintId = useId();

  useLayoutEffect(() => {
    const field = ref.current;
    field?.focus();
    field?.setSelectionRange(field.value.length, field.value.length);
  }, []);

  function onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>) {
    if (event.nativeEvent.isComposing) return;
    const isNewLine = hasLines && event.shiftKey;
    if (event.key === 'Enter' && !isNewLine) {
      event.preventDefault();
      onSave(event.currentTarget.value);
    } else if (event.key === 'Escape') {
      event.preventDefault();
      isDone.current = true;
      onCancel();
    }
    // What is typed here is never a key of the board.
    event.stopPropagation();
  }

  return (
    <>
      <textarea
        ref={ref}
        rows={1}
        dir="auto"
        aria-label={label}
        aria-describedby={hint ? hintId : undefined}
        aria-invalid={hint ? true : undefined}
        defaultValue={initial}
        className={styles.field}
        onChange={(event) => onType(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        onBlur={(event) => {
          // A window that loses the focus keeps its field.
          if (!isDone.current && document.hasFocus()) onLeave(event.currentTarget.value);
        }}
      />
      <p id={hintId} role="alert" className={styles.hint}>
        {hint}
      </p>
    </>
  );
}
