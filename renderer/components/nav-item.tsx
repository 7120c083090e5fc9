import type { ComponentProps, ReactNode } from 'react';
import { classNames } from './class-names.ts';
import styles from './nav-item.module.css';

export interface NavItemProps extends ComponentProps<'button'> {
  isCurrent?: boolean | undefined;
  /** How many wait there. */
  count?: number | undefined;
  icon?: ReactNode;
}

/** One place of the sidebar. */
export function NavItem({ isCurrent, count, icon, className, children, ...rest }: NavItemProps) {
  return (
    <li>
      <button
        type="button"
        {...rest}
        aria-current={isCurrent ? 'page' : undefined}
        className={classNames(styles.item, className)}
      >
        {icon}
        <span className={styles.words}>{children}</span>
        {count !== undefined && <b className="digits">{count}</b>}
      </button>
    </li>
  );
}
