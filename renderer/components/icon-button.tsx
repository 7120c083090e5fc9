import type { ComponentProps, ReactNode } from 'react';
import { cannotPress } from './cannot-press.ts';
import { classNames } from './class-names.ts';
import styles from './icon-button.module.css';
import { readableKeys } from './readable-keys.ts';

export interface IconButtonProps extends Omit<ComponentProps<'button'>, 'children'> {
  /** The accessible name, and the words of the tooltip. */
  label: string;
  /** An icon of lucide-react. */
  icon: ReactNode;
  /** A key that does the same, as in "Mod+Z"; shown in the tooltip. */
  keys?: string | undefined;
  variant?: 'secondary' | 'quiet' | undefined;
  size?: 'small' | 'medium' | undefined;
}

/** A button that is only an icon; its name is spoken and shown on hover. */
export function IconButton({
  label,
  icon,
  keys,
  variant = 'quiet',
  size = 'medium',
  className,
  disabled,
  ...rest
}: IconButtonProps) {
  return (
    <button
      type="button"
      title={keys ? `${label} (${readableKeys(keys).join(' ')})` : label}
      {...rest}
      {...cannotPress(disabled)}
      aria-label={label}
      className={classNames(styles.button, styles[variant], styles[size], className)}
    >
      {icon}
    </button>
  );
}
