import { FolderInput, FolderOpen } from 'lucide-react';
import { useState } from 'react';
import type { ChosenFolder } from '../../../shared/api/data-folder-calls.ts';
import { client } from '../../api/client.ts';
import { Button } from '../../components/button.tsx';
import { SyncedFolderNotice } from '../../components/synced-folder-notice.tsx';
import { tellFailure } from '../../stores/failure-toast.ts';
import { showToast } from '../../stores/toast-store.ts';
import type { AppInfo } from '../../stores/use-app-info.ts';
import { ChangeFolderDialog } from './change-folder-dialog.tsx';
import { DailyCopySettings } from './daily-copy-settings.tsx';
import { FolderByOption } from './folder-by-option.tsx';
import styles from './settings-screen.module.css';
import { SettingsSection } from './settings-section.tsx';

export interface DataSettingsProps {
  info: AppInfo | null;
}

/** Where the sessions are, and how they come to another place. */
export function DataSettings({ info }: DataSettingsProps) {
  const [chosen, setChosen] = useState<Extract<ChosenFolder, { outcome: 'chosen' }> | null>(null);

  function choose() {
    client
      .call('dataFolder.choose', {})
      .then((answer) => {
        if (answer.outcome === 'chosen') setChosen(answer);
        if (answer.outcome === 'unusable') showToast({ text: answer.message });
      })
      .catch(tellFailure);
  }

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
        {info?.canChooseFolder && (
          <Button
            icon={<FolderInput aria-hidden="true" />}
            disabled={info.readOnly !== null}
            onClick={choose}
          >
            Choose another folder…
          </Button>
        )}
      </div>
      <SyncedFolderNotice syncedBy={info?.syncedBy ?? null} />
      {info && !info.canChooseFolder && <FolderByOption host={info.host} />}
      {info && <DailyCopySettings copy={info.dailyCopy} isReadOnly={info.readOnly !== null} />}
      {chosen && <ChangeFolderDialog chosen={chosen} onClose={() => setChosen(null)} />}
    </SettingsSection>
  );
}
