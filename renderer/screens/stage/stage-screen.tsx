import { defaultPreferences } from '../../../shared/api/preferences.ts';
import { StageSurface } from '../../stage-views/stage-surface.tsx';
import { useStageTheme } from '../../stage-views/use-stage-theme.ts';
import { useStageState } from '../../stores/use-stage-state.ts';
import styles from './stage-screen.module.css';
import { reportPages } from './tell-host.ts';
import { useStageKeys } from './use-stage-keys.ts';

/** The room's window: only what the host lets the room see, and no buttons. */
export function StageScreen() {
  const { state, isConnected } = useStageState();
  useStageTheme((state?.preferences ?? defaultPreferences).theme);
  useStageKeys(state?.isBlank ?? false);

  return (
    <main aria-label="Stage" className={state?.isBlank ? styles.blank : styles.stage}>
      <StageSurface state={state} isConnected={isConnected} onPageCount={reportPages} />
    </main>
  );
}
