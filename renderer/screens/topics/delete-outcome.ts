import type { ActionId, DecisionId, EnvelopeId } from '../../../shared/session/ids.ts';
import { showToast } from '../../stores/toast-store.ts';
import { trySend } from '../../stores/try-send.ts';

/** Puts an outcome into the bin and offers to take it out again. */
export function deleteOutcome(id: ActionId | DecisionId | EnvelopeId, said: string): void {
  if (!trySend({ type: 'outcome.delete', id })) return;
  const run = () => void trySend({ type: 'outcome.restore', id });
  showToast({ text: said, action: { label: 'Undo', run } });
}
