/**
 * The stage in the operator's own window: nothing of the operator's is on the screen, and the keys go on working. What
 * they ask for, such as a new card or an action, is written over the stage, where the room reads along.
 */
import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { defaultPreferences } from '../shared/api/preferences.ts';
import type { SessionId } from '../shared/session/ids.ts';
import { currentStep } from '../shared/session/steps.ts';
import { client } from './api/client.ts';
import { DialogPlace } from './components/dialog-place.ts';
import { MeetingDialogs } from './meeting-dialogs.tsx';
import { BoardAbove } from './screens/board/board-above.tsx';
import { BoardAnnouncer } from './screens/board/board-announcer.tsx';
import { CaptureOverStage } from './screens/board/capture-over-stage.tsx';
import { reportPages } from './screens/stage/tell-host.ts';
import { StepAnnouncer } from './screens/steps/step-announcer.tsx';
import styles from './stage-here.module.css';
import { cardActionsIn, stageHereActions } from './stage-here-actions.ts';
import { StageSurface } from './stage-views/stage-surface.tsx';
import { useStageTheme } from './stage-views/use-stage-theme.ts';
import { StepPanel } from './step-panels.tsx';
import { useActions } from './stores/action-registry.ts';
import { tellFailure } from './stores/failure-toast.ts';
import { leaveStageHere } from './stores/present-here-store.ts';
import { useOpenSession, useSessionStore } from './stores/session-store.ts';
import { useStageState } from './stores/use-stage-state.ts';

export interface StageHereProps {
  sessionId: SessionId;
}

/** What the room sees, over the whole window. */
export function StageHere({ sessionId }: StageHereProps) {
  useOpenSession(sessionId);
  const isOpen = useSessionStore(({ session }) => session?.id === sessionId);
  const { state, isConnected } = useStageState();
  useStageTheme((state?.preferences ?? defaultPreferences).theme);
  useEffect(
    () =>
      client.onConnection((connection) => {
        // A host that lost this window, or was started anew, does not know of it any more.
        if (connection === 'connected')
          client.call('stage.showHere', { sessionId, isShown: true }).catch(tellFailure);
      }),
    [sessionId],
  );
  useEffect(() => {
    document.addEventListener('fullscreenchange', onFullScreenChange);
    return () => document.removeEventListener('fullscreenchange', onFullScreenChange);
  }, []);
  return (
    <>
      <main aria-label="Stage" className={styles.stage}>
        <StageSurface state={state} isConnected={isConnected} onPageCount={reportPages} />
      </main>
      {isOpen && <OverStage />}
    </>
  );
}

/** The keys, and what they bring up over the stage. */
function OverStage() {
  // The panel of the step is drawn where nobody sees it, for the sake of its keys.
  const [backstage] = useState(() => document.createElement('div'));
  const kind = useSessionStore(({ session }) => (session && currentStep(session)?.kind) ?? null);
  useActions(stageHereActions);
  useActions(cardActionsIn(kind), 'cards');
  return (
    <>
      <DialogPlace value={document.body}>{createPortal(<StepPanel />, backstage)}</DialogPlace>
      <CaptureOverStage />
      <MeetingDialogs />
      <BoardAbove />
      <StepAnnouncer />
      <BoardAnnouncer />
    </>
  );
}

/** Escape ends full screen without a word to the page. Where something lies over the stage, it was meant for that. */
function onFullScreenChange() {
  if (document.fullscreenElement) return;
  const dialog = document.querySelector('dialog:modal');
  const field = document.activeElement?.closest('[data-over-stage]') && document.activeElement;
  if (dialog) dialog.dispatchEvent(new Event('cancel', { cancelable: true }));
  else if (field) field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  else leaveStageHere();
}
