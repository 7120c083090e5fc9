import type { AppInfo } from '../../stores/use-app-info.ts';
import styles from './settings-screen.module.css';

export interface FolderByOptionProps {
  host: AppInfo['host'];
}

/** How another folder is chosen where the app is told so when it is started: a page may not name one. */
export function FolderByOption({ host }: FolderByOptionProps) {
  if (host === 'electron') {
    return (
      <p className={styles.hint}>
        This folder was named with <code>--data</code> when SquadMAP was started. Start it without that to
        choose another one here.
      </p>
    );
  }
  return (
    <p className={styles.hint}>
      In the browser another folder is named in the terminal. To take everything along, stop SquadMAP there,
      copy this folder to the new place with your file browser, and start it with{' '}
      <code className={styles.command}>npm start -- --browser --data "/the/new/folder"</code>. Nothing is
      deleted here: the old folder stays until you remove it.
    </p>
  );
}
