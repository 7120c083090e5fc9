import { currentStep } from '../shared/session/steps.ts';
import { displayText } from '../shared/session/text.ts';
import { SegmentedControl } from './components/segmented-control.tsx';
import { hasPanelInstead } from './step-panels.tsx';
import { useActions } from './stores/action-registry.ts';
import { useSessionStore } from './stores/session-store.ts';
import { isBoardShown, showBoard, useIsBoardShown } from './stores/step-view-store.ts';

const switchActions = [
  {
    id: 'meeting.board',
    label: 'Board, or what the step needs',
    group: 'Meeting',
    keys: ['mod+b'],
    run: () => showBoard(!isBoardShown()),
  },
];

/** Turns between the board and what the step needs, where that takes the board's place. */
export function BoardSwitch() {
  const step = useSessionStore(({ session }) => (session && currentStep(session)) ?? null);
  const isBoard = useIsBoardShown();
  const hasSwitch = hasPanelInstead(step?.kind ?? null);
  useActions(hasSwitch ? switchActions : noActions);
  if (!step || !hasSwitch) return null;
  return (
    <SegmentedControl
      label="View"
      value={isBoard ? 'board' : 'step'}
      options={[
        { value: 'step', label: displayText(step.name) },
        { value: 'board', label: 'Board' },
      ]}
      onChange={(value) => showBoard(value === 'board')}
    />
  );
}

const noActions: never[] = [];
