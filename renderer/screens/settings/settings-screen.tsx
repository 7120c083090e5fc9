import { AppShell } from '../../components/app-shell.tsx';
import { NavItem } from '../../components/nav-item.tsx';
import { ReadOnlyNotice } from '../../parts/read-only-notice.tsx';
import { navigate } from '../../stores/route-store.ts';
import { useAppInfo } from '../../stores/use-app-info.ts';
import { AboutSettings } from './about-settings.tsx';
import { DataSettings } from './data-settings.tsx';
import { KeysSettings } from './keys-settings.tsx';
import { LookSettings } from './look-settings.tsx';
import styles from './settings-screen.module.css';
import { TemplateSettings } from './template-settings.tsx';
import { VocabularySettings } from './vocabulary-settings.tsx';

/** Everything one can set; each change holds at once and is saved as it is made. */
export function SettingsScreen() {
  const info = useAppInfo();
  return (
    <AppShell
      nav={<NavItem onClick={() => navigate({ screen: 'home' })}>Today</NavItem>}
      navFooter={
        <NavItem isCurrent onClick={() => navigate({ screen: 'settings' })}>
          Settings
        </NavItem>
      }
    >
      <header className={styles.header}>
        <h1 className={styles.title}>Settings</h1>
        <p className={styles.hint}>Changes hold at once; there is nothing to save.</p>
      </header>
      <div className={styles.sections}>
        <ReadOnlyNotice />
        <LookSettings />
        <KeysSettings />
        <VocabularySettings />
        <TemplateSettings />
        <DataSettings info={info} />
        <AboutSettings info={info} />
      </div>
    </AppShell>
  );
}
