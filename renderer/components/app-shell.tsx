import type { ReactNode } from 'react';
import styles from './app-shell.module.css';
import { DimensionShape } from './dimension-shape.tsx';

export interface AppShellProps {
  /** The places to go: NavItem elements. */
  nav: ReactNode;
  /** What stands at the foot of the sidebar, such as Settings. */
  navFooter?: ReactNode;
  children: ReactNode;
}

/** Sidebar and page: the frame of every screen but the board and the stage. The page scrolls by itself. */
export function AppShell({ nav, navFooter, children }: AppShellProps) {
  return (
    <div className={styles.shell}>
      <header className={styles.sidebar} data-no-print="">
        <p className={styles.brand}>
          <span className={styles.shapes}>
            <DimensionShape dimension="mastery" />
            <DimensionShape dimension="autonomy" />
            <DimensionShape dimension="purpose" />
          </span>
          SquadMAP
        </p>
        <nav aria-label="Main" className={styles.nav}>
          <ul className={styles.list}>{nav}</ul>
          {navFooter && <ul className={styles.list}>{navFooter}</ul>}
        </nav>
      </header>
      <main className={styles.page}>
        <div className={styles.content}>{children}</div>
      </main>
    </div>
  );
}
