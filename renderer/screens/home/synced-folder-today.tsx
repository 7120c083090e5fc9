import { client } from '../../api/client.ts';
import { Button } from '../../components/button.tsx';
import { SyncedFolderNotice } from '../../components/synced-folder-notice.tsx';
import { tellFailure } from '../../stores/failure-toast.ts';
import { navigate } from '../../stores/route-store.ts';
import { useAppInfo } from '../../stores/use-app-info.ts';
import styles from './home-screen.module.css';

/** Says once for each data folder that it is a synced one; Settings goes on saying it. */
export function SyncedFolderToday() {
  const info = useAppInfo();
  if (!info?.isSyncNews) return null;
  return (
    <SyncedFolderNotice
      syncedBy={info.syncedBy}
      className={styles.banner}
      actions={
        <Button size="small" onClick={() => navigate({ screen: 'settings' })}>
          Settings
        </Button>
      }
      onDismiss={() => client.call('dataFolder.dismissSyncNews', {}).catch(tellFailure)}
    />
  );
}
