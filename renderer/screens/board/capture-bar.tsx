import styles from './capture-bar.module.css';
import { CaptureLine } from './capture-line.tsx';
import { KeysNow } from './keys-now.tsx';

/** The foot of the board: the line that captures, and the keys that work now. */
export function CaptureBar() {
  return (
    <footer className={styles.bar}>
      <CaptureLine />
      <KeysNow />
    </footer>
  );
}
