import { useState } from 'react';
import { flushSync } from 'react-dom';
import { TextInput, type TextInputProps } from './text-input.tsx';

export interface CountInputProps extends Omit<TextInputProps, 'value' | 'onChange'> {
  value: number;
  /** Called for a whole number that was typed; gives whether it was taken. */
  onCount: (count: number) => boolean | undefined;
  /** Called after Enter, which keeps the number, and after Escape, which gives the old one back. */
  onLeave?: () => void;
}

/** A whole number that can be typed over. What is no number, or is refused, gives way to what was there. */
export function CountInput({
  value,
  onCount,
  onLeave,
  onBlur,
  onFocus,
  onKeyDown,
  ...rest
}: CountInputProps) {
  const [draft, setDraft] = useState<string | null>(null);

  function keep() {
    if (draft !== null && /^\d{1,6}$/.test(draft.trim()) && Number(draft) !== value) onCount(Number(draft));
    setDraft(null);
  }

  return (
    <TextInput
      {...rest}
      inputMode="numeric"
      value={draft ?? String(value)}
      onChange={({ currentTarget }) => setDraft(currentTarget.value)}
      onFocus={(event) => {
        onFocus?.(event);
        event.currentTarget.select();
      }}
      onBlur={(event) => {
        onBlur?.(event);
        keep();
      }}
      onKeyDown={(event) => {
        onKeyDown?.(event);
        if ((event.key !== 'Enter' && event.key !== 'Escape') || event.nativeEvent.isComposing) return;
        // At once: leaving the field keeps what is typed there, once more or after all.
        flushSync(() => (event.key === 'Enter' ? keep() : setDraft(null)));
        onLeave?.();
      }}
    />
  );
}
