import type { ComponentProps, ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { useFieldControl } from './field-context.ts';
import styles from './text-input.module.css';

export interface TextInputProps extends Omit<ComponentProps<'input'>, 'size'> {
  /** "large" is for the one line a screen is about, such as the capture line. */
  size?: 'medium' | 'large' | undefined;
  /** Stands inside, before the text; says nothing to assistive technology. */
  icon?: ReactNode;
}

/** One line of text. Inside a Field it needs no id; elsewhere give it an `aria-label`. */
export function TextInput({ size = 'medium', icon, className, ...rest }: TextInputProps) {
  return (
    <span className={classNames(styles.frame, styles[size], className)}>
      {icon && (
        <span aria-hidden="true" className={styles.icon}>
          {icon}
        </span>
      )}
      <input type="text" autoComplete="off" {...rest} {...useFieldControl(rest)} className={styles.input} />
    </span>
  );
}
