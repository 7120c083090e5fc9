import { KeyHint } from '../../components/key-hint.tsx';
import { useKeysOf } from '../../stores/action-registry.ts';

export interface KeyOfProps {
  /** The id of the action. */
  action: string;
  label?: string;
}

/** The key that an action has now, beside a button that does the same; nothing while it has none. */
export function KeyOf({ action, label }: KeyOfProps) {
  const [keys] = useKeysOf(action);
  if (keys === undefined) return label ?? null;
  return <KeyHint keys={keys} label={label} {...(label ? {} : { 'aria-hidden': true })} />;
}
