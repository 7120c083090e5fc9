/** Which dialogs on actions, decisions, envelopes and topics are open; any screen of a meeting may ask for one. */
import { create } from 'zustand';
import type { ActionId, DecisionId, EnvelopeId, TopicId } from '../../shared/session/ids.ts';
import { topicOf } from '../../shared/session/topics.ts';
import { focusOf } from '../../shared/session/walk.ts';
import { useSessionStore } from './session-store.ts';

export type OutcomeDialog =
  | { readonly kind: 'action'; readonly id: ActionId | null; readonly topicId: TopicId | null }
  | { readonly kind: 'decision'; readonly id: DecisionId | null; readonly topicId: TopicId | null }
  | { readonly kind: 'envelope'; readonly id: EnvelopeId | null; readonly topicId: TopicId | null }
  | { readonly kind: 'outcomes' }
  | { readonly kind: 'topic'; readonly topicId: TopicId | null }
  | { readonly kind: 'thumbs'; readonly topicId: TopicId };

const useStore = create<{ dialogs: readonly OutcomeDialog[] }>(() => ({ dialogs: [] }));

/** The dialogs that are open, the one in front last: an outcome that is edited stands before the list it was found in. */
export function useOutcomeDialogs(): readonly OutcomeDialog[] {
  return useStore((state) => state.dialogs);
}

/** Opens a dialog before those that are open; an `id` of null begins a new record. */
export function openOutcomeDialog(dialog: OutcomeDialog): void {
  useStore.setState(({ dialogs }) => ({ dialogs: [...dialogs, dialog] }));
}

/** Closes the dialog in front. */
export function closeOutcomeDialog(): void {
  useStore.setState(({ dialogs }) => ({ dialogs: dialogs.slice(0, -1) }));
}

export function closeOutcomeDialogs(): void {
  useStore.setState({ dialogs: [] });
}

/** The topic the meeting is about now, to which what is written down belongs. */
export function topicInFocus(): TopicId | null {
  const session = useSessionStore.getState().session;
  return (session && topicOf(session, focusOf(session))?.id) ?? null;
}
