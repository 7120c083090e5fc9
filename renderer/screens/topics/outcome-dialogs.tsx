import { useEffect } from 'react';
import { useActions } from '../../stores/action-registry.ts';
import {
  closeOutcomeDialogs,
  type OutcomeDialog,
  useOutcomeDialogs,
} from '../../stores/outcome-dialog-store.ts';
import { useSessionStore } from '../../stores/session-store.ts';
import { ActionDialog } from './action-dialog.tsx';
import { DecisionDialog } from './decision-dialog.tsx';
import { EnvelopeDialog } from './envelope-dialog.tsx';
import { outcomeActions } from './outcome-actions.ts';
import { OutcomesDialog } from './outcomes-dialog.tsx';
import { ThumbsDialog } from './thumbs-dialog.tsx';
import { TopicDialog } from './topic-dialog.tsx';

/** Whichever dialogs on actions, decisions, envelopes and topics are open; and the keys that open one. */
export function OutcomeDialogs() {
  const dialogs = useOutcomeDialogs();
  const isOpen = useSessionStore(({ session }) => session !== null);
  useActions(outcomeActions, 'every-step');
  useEffect(() => closeOutcomeDialogs, []);
  if (!isOpen) return null;
  return dialogs.map((dialog) => <OneDialog key={`${dialog.kind} ${subjectOf(dialog)}`} dialog={dialog} />);
}

function subjectOf(dialog: OutcomeDialog): string | null {
  if (dialog.kind === 'outcomes') return null;
  return 'id' in dialog ? dialog.id : dialog.topicId;
}

function OneDialog({ dialog }: { dialog: OutcomeDialog }) {
  switch (dialog.kind) {
    case 'outcomes':
      return <OutcomesDialog />;
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
