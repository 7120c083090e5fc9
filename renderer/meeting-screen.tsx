import type { SessionId } from '../shared/session/ids.ts';
import { BoardSwitch } from './board-switch.tsx';
import { MeetingDialogs } from './meeting-dialogs.tsx';
import { leaveFieldActions } from './parts/field-actions.ts';
import { BoardScreen } from './screens/board/board-screen.tsx';
import { RoomView } from './screens/steps/room-view.tsx';
import { presentCurrent } from './screens/steps/step-actions.ts';
import { StepDialogs } from './screens/steps/step-dialogs.tsx';
import { StepStrip } from './screens/steps/step-strip.tsx';
import { StageHere } from './stage-here.tsx';
import { StepPanel, usePanelPlace } from './step-panels.tsx';
import { type AppAction, useActions } from './stores/action-registry.ts';
import { useIsPresentingHere } from './stores/present-here-store.ts';

export interface MeetingScreenProps {
  sessionId: SessionId;
}

/** A meeting: as its operator sees it, or as the room does where both look at one screen. */
export function MeetingScreen({ sessionId }: MeetingScreenProps) {
  const isHere = useIsPresentingHere(sessionId);
  return isHere ? <StageHere sessionId={sessionId} /> : <OperatorScreen sessionId={sessionId} />;
}

/** The board, the steps above it, and what the step it is in needs. */
function OperatorScreen({ sessionId }: MeetingScreenProps) {
  useActions(operatorActions);
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
      <MeetingDialogs />
    </>
  );
}

const operatorActions: readonly AppAction[] = [
  {
    id: 'meeting.presentHere',
    label: 'Present here',
    group: 'Meeting',
    keys: ['F11'],
    worksInText: true,
    run: presentCurrent,
  },
  ...leaveFieldActions,
];
