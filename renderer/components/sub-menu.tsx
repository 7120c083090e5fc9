import { ChevronRight } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import type { ReactNode } from 'react';
import styles from './sub-menu.module.css';

export interface SubMenuProps {
  label: string;
  icon: ReactNode;
  /** MenuItem. */
  children: ReactNode;
}

/** A menu item that opens a menu beside it. */
export function SubMenu({ label, icon, children }: SubMenuProps) {
  return (
    <DropdownMenu.Sub>
      <DropdownMenu.SubTrigger className={styles.trigger}>
        <span className={styles.icon}>{icon}</span>
        <span className={styles.words}>{label}</span>
        <ChevronRight aria-hidden="true" className={styles.chevron} />
      </DropdownMenu.SubTrigger>
      <DropdownMenu.Portal container={document.querySelector('main')}>
        <DropdownMenu.SubContent
          sideOffset={6}
          alignOffset={-5}
          collisionPadding={8}
          className={styles.panel}
        >
          {children}
        </DropdownMenu.SubContent>
      </DropdownMenu.Portal>
    </DropdownMenu.Sub>
  );
}
