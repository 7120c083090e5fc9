import { KeyHint } from '../../components/key-hint.tsx';
import { useKeysOf } from '../../stores/action-registry.ts';
import { useKeyHints } from '../../stores/key-hints.ts';
import { useIsScribing } from './capture-defaults.ts';
import styles from './keys-now.module.css';

/** More of them would not be read. */
const mostKeys = 6;

/** The keys that work now, those of the step before those of the board. */
export function KeysNow() {
  const hints = useKeyHints();
  const isScribing = useIsScribing();
  const [allKeys] = useKeysOf('app.showKeys');
  return (
    <p className={styles.keys}>
      {hints.slice(0, isScribing ? mostKeys - 3 : mostKeys).map(([keys, hint]) => (
        <KeyHint key={keys} keys={keys} label={hint} />
      ))}
      {isScribing && <KeyHint keys="Tab" label="Who says it" />}
      {isScribing && <KeyHint keys="Escape" label="Leave the line" />}
      {allKeys !== undefined && <KeyHint keys={allKeys} label="All keys" />}
    </p>
  );
}
