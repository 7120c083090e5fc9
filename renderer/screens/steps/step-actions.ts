/** What keys and buttons do with the steps of the meeting and their clock. */
import { minuteMs } from '../../../shared/session/run-schema.ts';
import { currentStep, isUnderWay, stepBeside } from '../../../shared/session/steps.ts';
import { walkCommand } from '../../../shared/session/walk.ts';
import { client } from '../../api/client.ts';
import type { AppAction } from '../../stores/action-registry.ts';
import { tellFailure } from '../../stores/failure-toast.ts';
import { presentHere } from '../../stores/present-here-store.ts';
import { send, useSessionStore } from '../../stores/session-store.ts';
import { hasMorePages, stageStatus } from '../../stores/stage-status-store.ts';
import { saveAsTemplate } from '../../stores/template-dialog-store.ts';
import { showToast } from '../../stores/toast-store.ts';
import { trySend } from '../../stores/try-send.ts';
import { openPlan } from './steps-view-store.ts';

const openSession = () => useSessionStore.getState().session;

/** Goes to the nearest step before or after this one that is not skipped. */
export function goToStepBeside(direction: 1 | -1): void {
  const session = openSession();
  const step = session && stepBeside(session, direction);
  if (step) send({ type: 'run.goTo', stepId: step.id });
}

/** Stops the clock of the step, or lets it run on. */
export function toggleClock(): void {
  const isRunning = openSession()?.run.runningSince !== null;
  trySend({ type: isRunning ? 'run.pause' : 'run.resume' });
}

/** Gives the step a minute more or less. */
export function addMinute(direction: 1 | -1): void {
  const session = openSession();
  const step = session && currentStep(session);
  if (step) trySend({ type: 'step.addTime', id: step.id, byMs: direction * minuteMs });
}

/** One further, as a presenter's remote does: the next page of the stage, then the next thing, then the next step. */
function walk(direction: 1 | -1): void {
  const session = openSession();
  if (!session) return;
  if (hasMorePages(session.id, direction)) {
    client.call('stage.turn', { by: direction }).catch(tellFailure);
    return;
  }
  const command = walkCommand(session, direction);
  if (command) send(command);
}

/** Closes the meeting; its clock stands, and everything can still be changed. */
export function endMeeting(): void {
  const stepId = openSession()?.run.stepId;
  if (!stepId || !trySend({ type: 'run.end' })) return;
  showToast({
    text: 'The meeting has ended. Everything can still be changed.',
    action: { label: 'Go on with it', run: () => trySend({ type: 'run.goTo', stepId }) },
  });
}

/** Shows the open meeting to the room in this window. */
export function presentCurrent(): void {
  const session = openSession();
  if (session) presentHere(session.id);
}

function blankStage(): void {
  client.call('stage.blank', { isBlank: !stageStatus().isBlank }).catch(tellFailure);
}

const hasSteps = () => Object.keys(openSession()?.steps ?? {}).length > 0;
const isInStep = () => {
  const session = openSession();
  return session !== null && currentStep(session) !== undefined;
};
const group = 'Meeting';

const plan: AppAction = {
  id: 'meeting.plan',
  label: 'Steps of this meeting…',
  group,
  isForOperatorAlone: true,
  run: openPlan,
};

/** What can be done before there are steps. */
export const planActions: readonly AppAction[] = [plan];

export const stepActions: readonly AppAction[] = [
  {
    id: 'meeting.forward',
    label: 'Next page, then next step',
    group,
    hint: 'Next',
    keys: ['PageDown', 'ArrowRight'],
    lastKeys: ['ArrowRight'],
    // A presenter's remote works wherever the caret is.
    worksInText: true,
    isEnabled: isInStep,
    run: () => walk(1),
  },
  {
    id: 'meeting.back',
    label: 'Back',
    group,
    keys: ['PageUp', 'ArrowLeft'],
    lastKeys: ['ArrowLeft'],
    worksInText: true,
    isEnabled: isInStep,
    run: () => walk(-1),
  },
  {
    id: 'meeting.nextStep',
    label: 'Next step',
    group,
    keys: ['shift+PageDown'],
    worksInText: true,
    isEnabled: hasSteps,
    run: () => goToStepBeside(1),
  },
  {
    id: 'meeting.previousStep',
    label: 'Previous step',
    group,
    keys: ['shift+PageUp'],
    worksInText: true,
    isEnabled: isInStep,
    run: () => goToStepBeside(-1),
  },
  {
    id: 'meeting.toggleClock',
    label: 'Start or pause the clock',
    group,
    keys: ['shift+p'],
    isEnabled: isInStep,
    run: toggleClock,
  },
  {
    id: 'meeting.minuteMore',
    label: 'One minute more',
    group,
    keys: ['+'],
    isEnabled: isInStep,
    run: () => addMinute(1),
  },
  {
    id: 'meeting.minuteLess',
    label: 'One minute less',
    group,
    keys: ['-'],
    isEnabled: isInStep,
    run: () => addMinute(-1),
  },
  {
    id: 'meeting.saveTemplate',
    label: 'Save as template…',
    group,
    isForOperatorAlone: true,
    isEnabled: hasSteps,
    run: saveAsTemplate,
  },
  {
    id: 'meeting.blank',
    label: 'Blank the stage, or show it again',
    group,
    keys: ['b', '.'],
    isEnabled: () => stageStatus().sessionId !== null,
    run: blankStage,
  },
  plan,
  {
    id: 'meeting.end',
    label: 'End meeting',
    group,
    isEnabled: () => {
      const session = openSession();
      return session !== null && isUnderWay(session);
    },
    run: endMeeting,
  },
];

/** The same before the meeting begins: what is told is the key that begins it. */
export const beginActions: readonly AppAction[] = stepActions.map(({ hint: _, ...action }) =>
  action.id === 'meeting.nextStep' ? { ...action, hint: 'Begin' } : action,
);
