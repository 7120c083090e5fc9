import { useEffect } from 'react';
import { useActions } from '../../stores/action-registry.ts';
import { closeOutcomeDialog, useOutcomeDialog } from '../../stores/outcome-dialog-store.ts';
import { useSessionStore } from '../../stores/session-store.ts';
import { ActionDialog } from './action-dialog.tsx';
import { DecisionDialog } from './decision-dialog.tsx';
import { EnvelopeDialog } from './envelope-dialog.tsx';
import { outcomeActions } from './outcome-actions.ts';
import { ThumbsDialog } from './thumbs-dialog.tsx';
import { TopicDialog } from './topic-dialog.tsx';

/** Whichever dialog on actions, decisions, envelopes and topics is open; and the keys that open one. */
export function OutcomeDialogs() {
  const dialog = useOutcomeDialog();
  const isOpen = useSessionStore(({ session }) => session !== null);
  useActions(outcomeActions, 'general');
  useEffect(() => closeOutcomeDialog, []);
  if (!dialog || !isOpen) return null;
  switch (dialog.kind) {
    case 'action':
      return <ActionDialog {...dialog} />;
    case 'decision':
      return <DecisionDialog {...dialog} />;
    case 'envelope':
      return <EnvelopeDialog {...dialog} />;
    case 'topic':
      return <TopicDialog topicId={dialog.topicId} />;
    case 'thumbs':
      return <ThumbsDialog topicId={dialog.topicId} />;
  }
}
