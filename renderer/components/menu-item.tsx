import { Check } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import type { ComponentProps, ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { KeyHint } from './key-hint.tsx';
import styles from './menu-item.module.css';
import { keyShortcuts } from './readable-keys.ts';

export interface MenuItemProps extends Omit<ComponentProps<typeof DropdownMenu.Item>, 'asChild'> {
  icon?: ReactNode;
  /** A key that does the same while the menu is closed, as in "M" or "Mod+Z". */
  keys?: string | undefined;
  /** Given, the item is a choice that is on or off. */
  checked?: boolean | undefined;
  danger?: boolean | undefined;
}

/** One line of a menu. Its name is its words alone; the key is announced as its shortcut. */
export function MenuItem({ icon, keys, checked, danger, className, children, ...rest }: MenuItemProps) {
  const props = {
    ...rest,
    'aria-keyshortcuts': keyShortcuts(keys),
    className: classNames(styles.item, danger && styles.danger, className),
  };
  const content = (
    <>
      <span className={styles.icon}>{checked ? <Check aria-hidden="true" /> : icon}</span>
      <span className={styles.words}>{children}</span>
      {keys && <KeyHint keys={keys} aria-hidden="true" />}
    </>
  );
  return checked === undefined ? (
    <DropdownMenu.Item {...props}>{content}</DropdownMenu.Item>
  ) : (
    <DropdownMenu.CheckboxItem {...props} checked={checked}>
      {content}
    </DropdownMenu.CheckboxItem>
  );
}
