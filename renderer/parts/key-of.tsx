import type { ReactNode } from 'react';
import { KeyHint } from '../components/key-hint.tsx';
import { useKeysOf } from '../stores/action-registry.ts';

export interface KeyOfProps {
  /** The id of the action. */
  action: string;
  /** What the key does; stands after it. */
  label?: string;
  /** What stands here while the action has no key; else the label does. */
  children?: ReactNode;
}

/** The key that an action has now; by itself, as in a button, it is no part of the name of what it stands in. */
export function KeyOf({ action, label, children }: KeyOfProps) {
  const [keys] = useKeysOf(action);
  if (keys === undefined) return children ?? label;
  const isWord = label !== undefined || children !== undefined;
  return <KeyHint keys={keys} label={label} aria-hidden={isWord ? undefined : 'true'} />;
}
