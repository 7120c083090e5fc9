/** What keys do while this window shows the stage, besides those of the step. */
import type { StepKind } from '../shared/session/run-schema.ts';
import { boardActions } from './screens/board/board-actions.ts';
import { stepActions } from './screens/steps/step-actions.ts';
import type { AppAction } from './stores/action-registry.ts';
import { leaveStageHere } from './stores/present-here-store.ts';

const boardActionsOf = (ids: readonly string[]) => boardActions.filter(({ id }) => ids.includes(id));

/** What works in every step. */
export const stageHereActions: readonly AppAction[] = [
  ...stepActions,
  ...boardActionsOf(['board.capture', 'session.undo', 'session.redo']),
  {
    id: 'meeting.leaveStage',
    label: 'Back to the operator’s view',
    group: 'Meeting',
    keys: ['Escape', 'F11'],
    run: leaveStageHere,
  },
];

const noActions: readonly AppAction[] = [];

/** Cards are moved by keys only where the room sees the one that is meant. */
const cardActions: Partial<Readonly<Record<StepKind, readonly AppAction[]>>> = {
  sort: boardActionsOf([
    'board.file.mastery',
    'board.file.autonomy',
    'board.file.purpose',
    'board.file.none',
    'board.group',
    'board.ungroup',
    'board.cycleKind',
    'board.seenDifferently',
  ]),
};

/** What can be done with the card that the room looks at in a step of this kind. */
export function cardActionsIn(kind: StepKind | null): readonly AppAction[] {
  return (kind && cardActions[kind]) ?? noActions;
}
