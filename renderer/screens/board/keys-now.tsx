import { KeyHint } from '../../components/key-hint.tsx';
import { useKeysOf } from '../../stores/action-registry.ts';
import styles from './keys-now.module.css';

const shown = [
  ['board.capture', 'New'],
  ['board.file.mastery', 'Mastery'],
  ['board.file.autonomy', 'Autonomy'],
  ['board.file.purpose', 'Purpose'],
  ['board.group', 'Group'],
  ['board.find', 'Find'],
  ['app.showKeys', 'All keys'],
] as const;

/** The keys that work on the board now. */
export function KeysNow() {
  return (
    <p className={styles.keys}>
      {shown.map(([actionId, label]) => (
        <HintOf key={actionId} actionId={actionId} label={label} />
      ))}
    </p>
  );
}

function HintOf({ actionId, label }: { actionId: string; label: string }) {
  const [keys] = useKeysOf(actionId);
  return keys === undefined ? null : <KeyHint keys={keys} label={label} />;
}
