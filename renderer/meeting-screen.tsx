import { lazy, Suspense } from 'react';
import type { SessionId } from '../shared/session/ids.ts';
import { BoardSwitch } from './board-switch.tsx';
import { BoardScreen } from './screens/board/board-screen.tsx';
import { RoomView } from './screens/steps/room-view.tsx';
import { StepDialogs } from './screens/steps/step-dialogs.tsx';
import { StepStrip } from './screens/steps/step-strip.tsx';
import { StepPanel, usePanelPlace } from './step-panels.tsx';

const OutcomeDialogs = lazy(async () => ({
  default: (await import('./screens/topics/outcome-dialogs.tsx')).OutcomeDialogs,
}));

export interface MeetingScreenProps {
  sessionId: SessionId;
}

/** A meeting as its operator sees it: the board, the steps above it, and what the step it is in needs. */
export function MeetingScreen({ sessionId }: MeetingScreenProps) {
  return (
    <>
      <BoardScreen
        sessionId={sessionId}
        strip={<StepStrip boardSwitch={<BoardSwitch />} />}
        room={<RoomView />}
        panel={<StepPanel />}
        panelPlace={usePanelPlace()}
      />
      <StepDialogs />
      <Suspense>
        <OutcomeDialogs />
      </Suspense>
    </>
  );
}
