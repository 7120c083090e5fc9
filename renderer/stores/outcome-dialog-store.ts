/** Which dialog on actions, decisions, envelopes and topics is open; any screen of a meeting may ask for one. */
import { create } from 'zustand';
import type { ActionId, DecisionId, EnvelopeId, TopicId } from '../../shared/session/ids.ts';
import { topicOf } from '../../shared/session/topics.ts';
import { focusOf } from '../../shared/session/walk.ts';
import { useSessionStore } from './session-store.ts';

export type OutcomeDialog =
  | { readonly kind: 'action'; readonly id: ActionId | null; readonly topicId: TopicId | null }
  | { readonly kind: 'decision'; readonly id: DecisionId | null; readonly topicId: TopicId | null }
  | { readonly kind: 'envelope'; readonly id: EnvelopeId | null; readonly topicId: TopicId | null }
  | { readonly kind: 'topic'; readonly topicId: TopicId | null }
  | { readonly kind: 'thumbs'; readonly topicId: TopicId };

const useStore = create<{ dialog: OutcomeDialog | null }>(() => ({ dialog: null }));

/** The dialog that is open. */
export function useOutcomeDialog(): OutcomeDialog | null {
  return useStore((state) => state.dialog);
}

/** Opens a dialog; an `id` of null begins a new record. */
export function openOutcomeDialog(dialog: OutcomeDialog): void {
  useStore.setState({ dialog });
}

export function closeOutcomeDialog(): void {
  useStore.setState({ dialog: null });
}

/** The topic the meeting is about now, to which what is written down belongs. */
export function topicInFocus(): TopicId | null {
  const session = useSessionStore.getState().session;
  return (session && topicOf(session, focusOf(session))?.id) ?? null;
}
