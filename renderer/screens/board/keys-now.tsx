import { KeyHint } from '../../components/key-hint.tsx';
import { useKeyHints, useKeysOf } from '../../stores/action-registry.ts';
import styles from './keys-now.module.css';

/** More of them would not be read. */
const mostKeys = 7;

/** The keys that work now, those of the step before those of the board. */
export function KeysNow() {
  const hints = useKeyHints();
  const [allKeys] = useKeysOf('app.showKeys');
  return (
    <p className={styles.keys}>
      {hints.slice(0, mostKeys).map(([keys, hint]) => (
        <KeyHint key={keys} keys={keys} label={hint} />
      ))}
      {allKeys !== undefined && <KeyHint keys={allKeys} label="All keys" />}
    </p>
  );
}
