/** What keys and buttons do with the agenda and the topic that is discussed. */
import type { TopicId } from '../../../shared/session/ids.ts';
import { moveCommand, nextAfterParking, nextTopic } from '../../../shared/session/topic-order.ts';
import { typeActions } from '../../parts/field-actions.ts';
import type { AppAction } from '../../stores/action-registry.ts';
import { openOutcomeDialog, topicInFocus } from '../../stores/outcome-dialog-store.ts';
import { useSessionStore } from '../../stores/session-store.ts';
import { showToast } from '../../stores/toast-store.ts';
import { trySend } from '../../stores/try-send.ts';

const openSession = () => useSessionStore.getState().session;

/** Takes a topic up; it gets its share of the time left. */
export function begin(id: TopicId): void {
  trySend({ type: 'topic.begin', id });
}

/** Takes up the next topic nobody has talked about. */
export function beginNext(): void {
  const session = openSession();
  const next = session && nextTopic(session);
  if (next) begin(next.id);
  else showToast({ text: 'All topics were taken up.' });
}

/** Parks a topic; when it is the one that is discussed, the next one is taken up. */
export function park(id: TopicId): void {
  const session = openSession();
  const next = session && nextAfterParking(session, id);
  if (trySend({ type: 'topic.setState', id, state: 'parked' }) && next) begin(next);
}

/** Takes back that a topic was parked or discussed: it is still to discuss, with its share of the time left. */
export function reopen(id: TopicId): void {
  trySend({ type: 'topic.setState', id, state: 'open' });
}

/** Puts a topic one place up or down the agenda. */
export function moveTopic(id: TopicId, direction: 1 | -1): void {
  const session = openSession();
  const command = session && moveCommand(session, id, direction);
  if (command) trySend(command);
}

/** Puts a topic in front of another one, or at the end of the agenda. */
export function moveBefore(id: TopicId, beforeId: TopicId | null): void {
  trySend({ type: 'topic.move', id, beforeId });
}

/** Makes topics of the cards that the room has not seen. */
export function takeInUnsorted(): void {
  trySend({ type: 'topic.takeInUnseen' });
}

/** Takes a topic without cards off the list and offers it back by Undo. */
export function removeTopic(id: TopicId): void {
  trySend({ type: 'topic.remove', id });
}

/** Asks for the thumbs on "two more minutes?". */
export function askForMore(): void {
  const topicId = topicInFocus();
  if (topicId) openOutcomeDialog({ kind: 'thumbs', topicId });
}

function parkInFocus(): void {
  const id = topicInFocus();
  if (id) park(id);
}

/** The topic of the agenda on which the focus is. */
function topicAtHand(): TopicId | null {
  const row = document.activeElement?.closest<HTMLElement>('[data-topic]');
  return (row?.dataset.topic as TopicId | undefined) ?? null;
}

function moveAction(name: 'moveUp' | 'moveDown', direction: 1 | -1, key: string): AppAction {
  return {
    id: `topic.${name}`,
    label: `Move the topic ${direction === 1 ? 'down' : 'up'}`,
    group,
    keys: [key],
    isForOperatorAlone: true,
    isEnabled: () => topicAtHand() !== null,
    run() {
      const id = topicAtHand();
      if (id) moveTopic(id, direction);
    },
  };
}

const group = 'Discuss';

/** What can be done with the cards that are no topics yet. */
export const unsortedActions: readonly AppAction[] = [
  { id: 'topic.takeIn', label: 'Take cards still to sort in as topics', group, run: takeInUnsorted },
];

export const agendaActions: readonly AppAction[] = [
  { id: 'topic.next', label: 'Next topic', group, run: beginNext },
  moveAction('moveUp', -1, 'alt+ArrowUp'),
  moveAction('moveDown', 1, 'alt+ArrowDown'),
];

/** What can be done with the topic that is discussed. */
export const topicActions: readonly AppAction[] = [
  { id: 'topic.park', label: 'Park this topic', group, hint: 'Park', keys: ['k'], run: parkInFocus },
  {
    id: 'topic.more',
    label: 'Two more minutes?',
    group,
    hint: 'Two minutes?',
    keys: ['t'],
    run: askForMore,
  },
  ...typeActions,
];
