/** What keys and buttons do with the topic on the control ladder. */
import { flushSync } from 'react-dom';
import type { TopicId } from '../../../shared/session/ids.ts';
import { outcomesOfTopic } from '../../../shared/session/outcome-views.ts';
import { type Rung, rungs } from '../../../shared/session/topic-schema.ts';
import { rungNames } from '../../../shared/templates/ladder-words.ts';
import { goToFirstField, typeActions } from '../../parts/field-actions.ts';
import type { AppAction } from '../../stores/action-registry.ts';
import { openOutcomeDialog, topicInFocus } from '../../stores/outcome-dialog-store.ts';
import { useSessionStore } from '../../stores/session-store.ts';
import { trySend } from '../../stores/try-send.ts';

/** Puts a topic on a rung and goes to what that rung asks for; the rung it stands on already takes it off again. */
export function place(id: TopicId, rung: Rung): void {
  const before = useSessionStore.getState().session?.topics[id]?.rung ?? null;
  // Drawn at once, so that the next key is typed into the answer.
  flushSync(() => trySend({ type: 'topic.setRung', id, rung: before === rung ? null : rung }));
  goToFirstField();
}

/** Opens the envelope of a topic, or a new one. */
export function openEnvelope(topicId: TopicId | null): void {
  const session = useSessionStore.getState().session;
  const [envelope] = session && topicId ? outcomesOfTopic(session, topicId).envelopes : [];
  openOutcomeDialog({ kind: 'envelope', id: envelope?.id ?? null, topicId });
}

function withTopic(act: (id: TopicId) => void): () => void {
  return () => {
    const id = topicInFocus();
    if (id) act(id);
  };
}

const group = 'Triage';
const hasTopic = () => topicInFocus() !== null;

export const triageActions: readonly AppAction[] = [
  ...rungs.map((rung) => ({
    id: `triage.rung${rung}`,
    label: `On the ladder: ${rungNames[rung]}`,
    group,
    keys: [String(rung)],
    isEnabled: hasTopic,
    run: withTopic((id) => place(id, rung)),
  })),
  {
    id: 'triage.envelope',
    label: 'Envelope of this topic',
    hint: 'Envelope',
    group,
    keys: ['e'],
    run: () => openEnvelope(topicInFocus()),
  },
  ...typeActions,
];
