import { useState } from 'react';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { navigate } from '../../stores/route-store.ts';
import { useAppInfo } from '../../stores/use-app-info.ts';
import styles from './home-screen.module.css';

/** Says that the daily copy failed; nothing else waits for it. */
export function DailyCopyFailure() {
  const failure = useAppInfo()?.dailyCopy.failure ?? null;
  const [dismissed, setDismissed] = useState<string | null>(null);
  if (failure === null || failure === dismissed) return null;
  return (
    <Notice
      tone="warning"
      className={styles.banner}
      onDismiss={() => setDismissed(failure)}
      actions={
        <Button size="small" onClick={() => navigate({ screen: 'settings' })}>
          Settings<span className="visually-hidden"> of the daily copy</span>
        </Button>
      }
    >
      {failure} Everything is saved in the data folder as always.
    </Notice>
  );
}
