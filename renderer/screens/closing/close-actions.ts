/** What keys and buttons do at the end of a meeting. */
import { currentStep } from '../../../shared/session/steps.ts';
import type { AppAction } from '../../stores/action-registry.ts';
import { useSessionStore } from '../../stores/session-store.ts';
import { trySend } from '../../stores/try-send.ts';

/** Shows the room how many fingers were shown, or hides it again. */
export function toggleFingers(): void {
  const session = useSessionStore.getState().session;
  const step = session && currentStep(session);
  if (step) trySend({ type: 'step.reveal', id: step.id, isRevealed: !step.isRevealed });
}

/** Closes the meeting; everything can still be changed. */
export function endMeeting(): void {
  trySend({ type: 'run.end' });
}

const group = 'Close';
const isGoing = () => useSessionStore.getState().session?.run.endedAt === null;

export const closeActions: readonly AppAction[] = [
  {
    id: 'close.reveal',
    label: 'Reveal the fingers, or hide them',
    group,
    hint: 'Reveal',
    keys: ['r'],
    run: toggleFingers,
  },
  { id: 'close.end', label: 'End meeting', group, isEnabled: isGoing, run: endMeeting },
];
