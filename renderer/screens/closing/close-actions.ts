/** What keys and buttons do at the end of a meeting. */
import { fieldAction, typeActions } from '../../parts/field-actions.ts';
import type { AppAction } from '../../stores/action-registry.ts';
import { toggleReveal } from '../../stores/toggle-reveal.ts';
import { trySend } from '../../stores/try-send.ts';

/** Closes the meeting; everything can still be changed. */
export function endMeeting(): void {
  trySend({ type: 'run.end' });
}

const group = 'Close';

export const closeActions: readonly AppAction[] = [
  {
    id: 'close.reveal',
    label: 'Reveal the fingers, or hide them',
    group,
    hint: 'Reveal',
    keys: ['r'],
    run: toggleReveal,
  },
  ...typeActions,
  fieldAction({ id: 'close.date', label: 'Date of the next meeting', group, hint: 'Next date', keys: ['w'] }),
];
