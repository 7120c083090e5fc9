import { DropdownMenu } from 'radix-ui';
import styles from './menu-separator.module.css';

/** A line between groups of menu items. */
export function MenuSeparator() {
  return <DropdownMenu.Separator className={styles.line} />;
}
