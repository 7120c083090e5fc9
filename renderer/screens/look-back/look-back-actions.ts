/** What keys and buttons do with what was promised before. */
import { create } from 'zustand';
import type { ActionId, DecisionId, EnvelopeId } from '../../../shared/session/ids.ts';
import { nextToAnswer, type Promised, promiseAt, promisesOf } from '../../../shared/session/look-back.ts';
import type { RefusalReason } from '../../../shared/session/refusal.ts';
import type { AppAction } from '../../stores/action-registry.ts';
import { newId } from '../../stores/new-id.ts';
import { openOutcomeDialog } from '../../stores/outcome-dialog-store.ts';
import { send, useSessionStore } from '../../stores/session-store.ts';
import { trySend } from '../../stores/try-send.ts';
import { canTurnFocus, turnFocus } from '../../stores/turn-focus.ts';

/** Whether it is being asked until when an action is put off. */
export const useAskingLater = create<{ readonly isAsking: boolean }>(() => ({ isAsking: false }));

export function askLater(isAsking: boolean): void {
  useAskingLater.setState({ isAsking });
}

/** The action is done; on to what is still to be answered. */
export function setDone(id: ActionId): void {
  if (trySend({ type: 'action.setState', id, state: 'done' })) turnToNextOpen();
}

/** The action is for a later day; what the rules refuse is given back. */
export function postpone(id: ActionId, due: string, isToBeDone: boolean): RefusalReason | null {
  const outcome = send({ type: 'action.postpone', id, due, isToBeDone });
  if (!outcome.ok) return outcome.reason;
  turnToNextOpen();
  return null;
}

/** The action will not be done. */
export function drop(id: ActionId): void {
  if (trySend({ type: 'action.setState', id, state: 'dropped' })) turnToNextOpen();
}

/** The action goes to the tribe, in an envelope whose ask is asked for at once. */
export function escalate(id: ActionId): void {
  const envelopeId = newId<EnvelopeId>();
  if (!trySend({ type: 'action.escalate', id, envelopeId })) return;
  turnToNextOpen();
  openOutcomeDialog({ kind: 'envelope', id: envelopeId, topicId: null });
}

/** The action is still to be done after all. */
export function reopen(id: ActionId): void {
  trySend({ type: 'action.setState', id, state: 'open' });
}

/** The decision still holds, has come to its end, or is to be looked at anew. */
export function setDecision(id: DecisionId, state: 'kept' | 'ended' | 'standing'): void {
  if (trySend({ type: 'decision.setState', id, state }) && state !== 'standing') turnToNextOpen();
}

/** The decision holds in other words. */
export function changeDecision(id: DecisionId, what: string): boolean {
  return trySend({ type: 'decision.keepAs', id, what });
}

/** Stays where it is when everything is answered: the room reads the last one. */
function turnToNextOpen() {
  const session = useSessionStore.getState().session;
  const next = session && nextToAnswer(session);
  if (next) send({ type: 'run.focus', id: next.record.id });
}

function current(): Promised | undefined {
  const session = useSessionStore.getState().session;
  return session ? promisesOf(session)[promiseAt(session)] : undefined;
}

const group = 'Look back';
const isThere = () => current() !== undefined;
const isAt = (kind: Promised['kind']) => () => current()?.kind === kind;

export const lookBackActions: readonly AppAction[] = [
  {
    id: 'lookBack.yes',
    label: 'Done, or kept',
    hint: 'Done',
    group,
    keys: ['y'],
    isEnabled: isThere,
    run() {
      const promised = current();
      if (promised?.kind === 'action') setDone(promised.record.id);
      else if (promised) setDecision(promised.record.id, 'kept');
    },
  },
  {
    id: 'lookBack.later',
    label: 'Later…',
    hint: 'Later',
    group,
    keys: ['l'],
    isEnabled: isAt('action'),
    run: () => askLater(true),
  },
  {
    id: 'lookBack.end',
    label: 'End the decision',
    hint: 'End it',
    group,
    keys: ['e'],
    isEnabled: isAt('decision'),
    run() {
      const promised = current();
      if (promised?.kind === 'decision') setDecision(promised.record.id, 'ended');
    },
  },
  {
    id: 'lookBack.next',
    label: 'Next promise',
    group,
    keys: ['ArrowRight'],
    isEnabled: () => canTurnFocus(1),
    run: () => turnFocus(1),
  },
  {
    id: 'lookBack.previous',
    label: 'Previous promise',
    group,
    keys: ['ArrowLeft'],
    isEnabled: () => canTurnFocus(-1),
    run: () => turnFocus(-1),
  },
];
