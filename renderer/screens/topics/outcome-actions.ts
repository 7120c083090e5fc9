/** What the palette and keys do with actions, decisions and envelopes anywhere in a meeting. */
import type { AppAction } from '../../stores/action-registry.ts';
import { openOutcomeDialog, topicInFocus } from '../../stores/outcome-dialog-store.ts';

const group = 'Outcomes';

export function newAction(): void {
  openOutcomeDialog({ kind: 'action', id: null, topicId: topicInFocus() });
}

export function newDecision(): void {
  openOutcomeDialog({ kind: 'decision', id: null, topicId: topicInFocus() });
}

export function newEnvelope(): void {
  openOutcomeDialog({ kind: 'envelope', id: null, topicId: topicInFocus() });
}

export function newTopicDialog(): void {
  openOutcomeDialog({ kind: 'topic', topicId: null });
}

export function showOutcomes(): void {
  openOutcomeDialog({ kind: 'outcomes' });
}

/** Their keys are free on the board as well, so they work in every step. */
export const outcomeActions: readonly AppAction[] = [
  { id: 'action.add', label: 'Note an action', group, hint: 'Action', keys: ['x'], run: newAction },
  { id: 'decision.add', label: 'Note a decision', group, hint: 'Decision', keys: ['d'], run: newDecision },
  {
    id: 'envelope.add',
    label: 'Raise something to the tribe',
    group,
    hint: 'Envelope',
    keys: ['e'],
    run: newEnvelope,
  },
  { id: 'topic.add', label: 'Add a topic', group, run: newTopicDialog },
  { id: 'outcome.showAll', label: 'Outcomes of this meeting…', group, run: showOutcomes },
];
