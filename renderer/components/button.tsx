import type { ComponentProps, ReactNode } from 'react';
import styles from './button.module.css';
import { cannotPress } from './cannot-press.ts';
import { classNames } from './class-names.ts';

export interface ButtonProps extends ComponentProps<'button'> {
  variant?: 'primary' | 'secondary' | 'quiet' | 'danger' | undefined;
  size?: 'small' | 'medium' | 'large' | undefined;
  /** Stands before the words. */
  icon?: ReactNode;
}

/** A button with words. It takes `aria-pressed` and `aria-expanded` as a native one does. */
export function Button({
  variant = 'secondary',
  size = 'medium',
  icon,
  className,
  disabled,
  children,
  ...rest
}: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      {...cannotPress(disabled)}
      className={classNames(styles.button, styles[variant], styles[size], className)}
    >
      {icon}
      {children}
    </button>
  );
}
