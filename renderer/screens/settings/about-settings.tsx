import { PlainList } from '../../components/plain-list.tsx';
import type { AppInfo } from '../../stores/use-app-info.ts';
import styles from './settings-screen.module.css';
import { SettingsSection } from './settings-section.tsx';

const hosts: Readonly<Record<AppInfo['host'], string>> = {
  electron: 'as a desktop app',
  browser: 'in your browser, served by this computer alone',
};

export interface AboutSettingsProps {
  info: AppInfo | null;
}

/** What this app leaves out on purpose, and which version it is. */
export function AboutSettings({ info }: AboutSettingsProps) {
  return (
    <SettingsSection title="What this app will not do">
      <PlainList className={styles.promises}>
        <li>No accounts: nobody signs in, nothing needs a network.</li>
        <li>No telemetry: nothing about you or your meetings leaves this computer unless you send it.</li>
        <li>No chat and no AI: people talk in the room, and the words are theirs.</li>
        <li>No rankings: squads are never compared, scored or given a level.</li>
        <li>
          No daily status, no leader dashboards and no reminders to leaders: between meetings it is quiet.
        </li>
      </PlainList>
      {info && (
        <p className={styles.hint}>
          SquadMAP {info.version}, running {hosts[info.host]}.
        </p>
      )}
    </SettingsSection>
  );
}
