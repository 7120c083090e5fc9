import styles from './capture-bar.module.css';
import { CaptureLine } from './capture-line.tsx';
import { KeysNow } from './keys-now.tsx';

export interface CaptureBarProps {
  /** Whether the board itself is seen; a panel in its place has keys of its own. */
  isBoardShown: boolean;
}

/** The foot of the board: the line that captures, and the keys that work now. */
export function CaptureBar({ isBoardShown }: CaptureBarProps) {
  return (
    <footer className={styles.bar}>
      <CaptureLine waitsForFirst={isBoardShown} />
      <KeysNow />
    </footer>
  );
}
