import type { ComponentProps } from 'react';
import { classNames } from './class-names.ts';
import styles from './key-hint.module.css';
import { readableKeys } from './readable-keys.ts';

export interface KeyHintProps extends Omit<ComponentProps<'span'>, 'children'> {
  /** One shortcut, its keys joined by "+": "M", "Mod+Z", "Shift+ArrowUp". */
  keys: string;
  /** What the keys do; stands after the caps. */
  label?: string | undefined;
}

/** The caps of a shortcut, with what it does. */
export function KeyHint({ keys, label, className, ...rest }: KeyHintProps) {
  return (
    <span {...rest} className={classNames(styles.hint, className)}>
      <span className={styles.caps}>
        {readableKeys(keys).map((key) => (
          <kbd key={key} className={styles.cap}>
            {key}
          </kbd>
        ))}
      </span>
      {label}
    </span>
  );
}
