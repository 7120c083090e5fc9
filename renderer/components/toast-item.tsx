import { X } from 'lucide-react';
import { useEffect, useEffectEvent, useRef } from 'react';
import { Button } from './button.tsx';
import { classNames } from './class-names.ts';
import { IconButton } from './icon-button.tsx';
import styles from './toast-item.module.css';
import type { ToastTimers } from './toast-timers.ts';

/** Long enough to read "Deleted" and reach Undo. */
const defaultDurationMs = 8_000;

/** One message at the edge of the window. */
export interface Toast {
  id: string;
  text: string;
  tone?: 'plain' | 'danger' | undefined;
  /** The toast goes away once its action is taken. */
  action?: { label: string; onAct: () => void } | undefined;
  /** Eight seconds unless told; null stays until dismissed. */
  durationMs?: number | null | undefined;
}

export interface ToastItemProps {
  toast: Toast;
  /** Time stands still while somebody reads or reaches for the toasts. */
  isPaused: boolean;
  timers: ToastTimers;
  onDismiss: (id: string) => void;
}

/** One message with its action and its cross. */
export function ToastItem({ toast, isPaused, timers, onDismiss }: ToastItemProps) {
  const { id, text, tone = 'plain', action, durationMs = defaultDurationMs } = toast;
  const leftMs = useRef(durationMs);
  const dismiss = useEffectEvent(() => onDismiss(id));

  useEffect(() => {
    if (isPaused || leftMs.current === null) {
      return;
    }
    const startedAt = timers.now();
    const cancel = timers.after(leftMs.current, dismiss);
    return () => {
      cancel();
      leftMs.current = Math.max(0, (leftMs.current ?? 0) - (timers.now() - startedAt));
    };
  }, [isPaused, timers]);

  return (
    <li className={classNames(styles.toast, styles[tone])}>
      <span className={styles.text}>{text}</span>
      {action && (
        <Button
          variant="quiet"
          size="small"
          className={styles.action}
          onClick={() => {
            action.onAct();
            onDismiss(id);
          }}
        >
          {action.label}
        </Button>
      )}
      <IconButton
        label="Dismiss"
        size="small"
        className={styles.action}
        icon={<X aria-hidden="true" />}
        onClick={() => onDismiss(id)}
      />
    </li>
  );
}
