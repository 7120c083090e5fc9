/** The stage in the operator's own window: nothing of the operator's is in the document, and the keys go on working. */
import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { defaultPreferences } from '../shared/api/preferences.ts';
import { client } from './api/client.ts';
import { boardActions } from './screens/board/board-actions.ts';
import { stepActions } from './screens/steps/step-actions.ts';
import { StepAnnouncer } from './screens/steps/step-announcer.tsx';
import styles from './stage-here.module.css';
import { StageSurface } from './stage-views/stage-surface.tsx';
import { useStageTheme } from './stage-views/use-stage-theme.ts';
import { StepPanel } from './step-panels.tsx';
import { useActions } from './stores/action-registry.ts';
import { leaveStageHere } from './stores/present-here-store.ts';
import { useStageState } from './stores/use-stage-state.ts';

const travelIds = ['session.undo', 'session.redo'];

const hereActions = [
  ...stepActions,
  ...boardActions.filter(({ id }) => travelIds.includes(id)),
  {
    id: 'meeting.leaveStage',
    label: 'Back to the operator’s view',
    group: 'Meeting',
    keys: ['Escape', 'F11'],
    run: leaveStageHere,
  },
];

/** What the room sees, over the whole window. */
export function StageHere() {
  const { state, isConnected } = useStageState();
  // The panel of the step is drawn where nobody sees it, for the sake of its keys.
  const [backstage] = useState(() => document.createElement('div'));
  useStageTheme((state?.preferences ?? defaultPreferences).theme);
  useActions(hereActions);
  useEffect(() => {
    const onFullScreenLeft = () => {
      if (!document.fullscreenElement) leaveStageHere();
    };
    document.addEventListener('fullscreenchange', onFullScreenLeft);
    return () => document.removeEventListener('fullscreenchange', onFullScreenLeft);
  }, []);
  return (
    <>
      <main aria-label="Stage" className={styles.stage}>
        <StageSurface state={state} isConnected={isConnected} onPageCount={reportPages} />
      </main>
      <StepAnnouncer />
      {createPortal(<StepPanel />, backstage)}
    </>
  );
}

function reportPages(pageCount: number) {
  // While the host is away the page says so.
  client.call('stage.reportPages', { pageCount }).catch(() => undefined);
}
