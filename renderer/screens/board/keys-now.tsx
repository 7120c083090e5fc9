import { KeyHint } from '../../components/key-hint.tsx';
import { usePreferences } from '../../stores/preferences-store.ts';
import styles from './keys-now.module.css';

const keys = [
  ['N', 'New'],
  ['M', 'Mastery'],
  ['A', 'Autonomy'],
  ['P', 'Purpose'],
  ['G', 'Group'],
  ['/', 'Find'],
  ['?', 'All keys'],
] as const;

/** The keys that work on the board, while single keys are switched on. */
export function KeysNow() {
  const { hasSingleKeys } = usePreferences();
  if (!hasSingleKeys) return null;
  return (
    <p className={styles.keys}>
      {keys.map(([key, label]) => (
        <KeyHint key={key} keys={key} label={label} />
      ))}
    </p>
  );
}
