import { Check, LoaderCircle, TriangleAlert } from 'lucide-react';
import type { ComponentProps } from 'react';
import { classNames } from './class-names.ts';
import styles from './save-state.module.css';

export interface SaveStateProps extends Omit<ComponentProps<'span'>, 'children'> {
  state: 'saved' | 'saving' | 'failed';
  /** Why it could not be saved: "The disk is full". */
  reason?: string | undefined;
  /** What to do: "Free some space; it is saved again by itself". */
  advice?: string | undefined;
}

const words = { saved: 'Saved', saving: 'Saving…', failed: 'Not saved' };
const icons = { saved: Check, saving: LoaderCircle, failed: TriangleAlert };

/** Ends a sentence that has no end mark yet. */
function sentence(text: string | undefined): string {
  const trimmed = text?.trim() ?? '';
  return trimmed === '' || /[.!?…]$/.test(trimmed) ? trimmed : `${trimmed}.`;
}

/**
 * Whether the work is on disk. Only a failure is announced by itself: with every card a "Saved" would talk over the
 * meeting, and anyone who asks finds it here.
 */
export function SaveState({ state, reason, advice, className, ...rest }: SaveStateProps) {
  const Icon = icons[state];
  const why = state === 'failed' ? [sentence(reason), sentence(advice)].filter(Boolean).join(' ') : '';
  return (
    <span {...rest} className={classNames(styles.box, styles[state], className)}>
      <span
        role="status"
        aria-live={state === 'failed' ? 'assertive' : 'off'}
        aria-label={words[state]}
        className={styles.state}
      >
        <Icon aria-hidden="true" className={styles.icon} />
        {words[state]}
      </span>
      <span role="alert" className={styles.why}>
        {why}
      </span>
    </span>
  );
}
