import { FolderOpen } from 'lucide-react';
import { client } from '../../api/client.ts';
import { Button } from '../../components/button.tsx';
import { tellFailure } from '../../stores/failure-toast.ts';
import type { AppInfo } from '../../stores/use-app-info.ts';
import styles from './settings-screen.module.css';
import { SettingsSection } from './settings-section.tsx';

export interface DataSettingsProps {
  info: AppInfo | null;
}

/** Where the sessions are. */
export function DataSettings({ info }: DataSettingsProps) {
  return (
    <SettingsSection title="Your data">
      <p>
        Each session is one readable file in this folder. Copy them, back them up, take them with you: they
        are yours.
      </p>
      <div className={styles.folder}>
        <code className={styles.path}>{info?.dataFolder ?? '…'}</code>
        <Button
          icon={<FolderOpen aria-hidden="true" />}
          onClick={() => client.call('app.openDataFolder', {}).catch(tellFailure)}
        >
          Open<span className="visually-hidden"> the data folder</span>
        </Button>
      </div>
    </SettingsSection>
  );
}
