import type { ReactNode } from 'react';
import styles from './dialog-actions.module.css';

export interface DialogActionsProps {
  /** The button that does it. */
  confirm: ReactNode;
  /** The button that leaves things as they are. */
  cancel?: ReactNode;
  /** Anything else; stands apart at the other end. */
  extra?: ReactNode;
}

/** Windows puts the button that does it before Cancel; macOS and Linux desktops put it last. */
function confirmsFirst(): boolean {
  return navigator.platform.startsWith('Win');
}

/** A dialog's buttons in the order of the platform; what the eye reads is what Tab follows. */
export function DialogActions({ confirm, cancel, extra }: DialogActionsProps) {
  return (
    <div className={styles.actions}>
      {extra && <div className={styles.extra}>{extra}</div>}
      {confirmsFirst() ? (
        <>
          {confirm}
          {cancel}
        </>
      ) : (
        <>
          {cancel}
          {confirm}
        </>
      )}
    </div>
  );
}
