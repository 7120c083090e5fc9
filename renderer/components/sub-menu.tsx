import { ChevronRight } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import itemStyles from './menu-item.module.css';
import panelStyles from './menu-panel.module.css';
import styles from './sub-menu.module.css';

export interface SubMenuProps {
  label: string;
  icon: ReactNode;
  /** MenuItem. */
  children: ReactNode;
}

/** A menu item that opens a menu beside it; both look as they do elsewhere. */
export function SubMenu({ label, icon, children }: SubMenuProps) {
  return (
    <DropdownMenu.Sub>
      <DropdownMenu.SubTrigger className={classNames(itemStyles.item, styles.trigger)}>
        <span className={itemStyles.icon}>{icon}</span>
        <span className={itemStyles.words}>{label}</span>
        <ChevronRight aria-hidden="true" className={styles.chevron} />
      </DropdownMenu.SubTrigger>
      <DropdownMenu.Portal container={document.querySelector('main')}>
        <DropdownMenu.SubContent
          sideOffset={6}
          alignOffset={-5}
          collisionPadding={8}
          className={panelStyles.panel}
        >
          {children}
        </DropdownMenu.SubContent>
      </DropdownMenu.Portal>
    </DropdownMenu.Sub>
  );
}
