import { useCallback } from 'react';
import { defaultPreferences } from '../../../shared/api/preferences.ts';
import { DimensionShape } from '../../components/dimension-shape.tsx';
import { StageFrame } from '../../stage-views/stage-frame.tsx';
import styles from './stage-screen.module.css';
import { tellHost } from './tell-host.ts';
import { useStageKeys } from './use-stage-keys.ts';
import { useStageState } from './use-stage-state.ts';
import { useStageTheme } from './use-stage-theme.ts';

/** The room's window: only what the host lets the room see, and no buttons. */
export function StageScreen() {
  const { state, isConnected } = useStageState();
  const { view = null, page = 0, isBlank = false, preferences = defaultPreferences } = state ?? {};
  useStageTheme(preferences.theme);
  useStageKeys(isBlank);
  const reportPages = useCallback((pageCount: number) => {
    tellHost('stage.reportPages', { pageCount });
  }, []);

  if (isBlank) return <main aria-label="Stage" className={styles.blank} />;
  return (
    <main aria-label="Stage" className={styles.stage}>
      {view ? (
        <StageFrame
          view={view}
          page={page}
          vocabulary={preferences.vocabulary}
          isConnected={isConnected}
          onPageCount={reportPages}
        />
      ) : (
        <div className={styles.waiting}>
          <p className={styles.shapes} aria-hidden="true">
            <DimensionShape dimension="mastery" />
            <DimensionShape dimension="autonomy" />
            <DimensionShape dimension="purpose" />
          </p>
          <h1 className={styles.words}>
            {isConnected ? 'Nothing is being shown yet' : 'Waiting for SquadMAP'}
          </h1>
        </div>
      )}
    </main>
  );
}
