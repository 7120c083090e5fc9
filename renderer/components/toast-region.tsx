import { useState } from 'react';
import { PlainList } from './plain-list.tsx';
import { type Toast, ToastItem } from './toast-item.tsx';
import styles from './toast-region.module.css';
import { type ToastTimers, windowTimers } from './toast-timers.ts';

export interface ToastRegionProps {
  toasts: readonly Toast[];
  onDismiss: (id: string) => void;
  timers?: ToastTimers | undefined;
}

/**
 * Where messages appear, announced as they come. Mount it once and leave it: a region that appears together with its
 * message is not announced. Pointer or focus on it stops the clock of every message.
 */
export function ToastRegion({ toasts, onDismiss, timers = windowTimers }: ToastRegionProps) {
  const [isHovered, setIsHovered] = useState(false);
  const [isFocused, setIsFocused] = useState(false);
  // A region that lost its last message also lost the pointer and the focus, without an event that says so.
  const isPaused = toasts.length > 0 && (isHovered || isFocused);

  return (
    <section
      aria-label="Notifications"
      aria-live="polite"
      aria-atomic="false"
      className={styles.region}
      data-no-print=""
      onPointerEnter={() => setIsHovered(true)}
      onPointerLeave={() => setIsHovered(false)}
      onFocus={() => setIsFocused(true)}
      onBlur={(event) => setIsFocused(event.currentTarget.contains(event.relatedTarget))}
    >
      <PlainList className={styles.list}>
        {toasts.map((toast) => (
          <ToastItem key={toast.id} toast={toast} isPaused={isPaused} timers={timers} onDismiss={onDismiss} />
        ))}
      </PlainList>
    </section>
  );
}
