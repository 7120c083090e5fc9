import type { Ref } from 'react';
import styles from './minutes-text-view.module.css';

export interface MinutesTextViewProps {
  text: string;
  ref?: Ref<HTMLPreElement>;
}

/** The very text that is copied and saved. */
export function MinutesTextView({ text, ref }: MinutesTextViewProps) {
  return (
    <pre ref={ref} className={styles.text} dir="auto" data-print="">
      {text}
    </pre>
  );
}
