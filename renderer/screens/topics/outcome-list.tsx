import { Pencil, Trash2 } from 'lucide-react';
import type { TopicId } from '../../../shared/session/ids.ts';
import { canSend, outcomesOfTopic, type TopicOutcomes } from '../../../shared/session/outcome-views.ts';
import { ownerText } from '../../../shared/session/owner-text.ts';
import { displayText } from '../../../shared/session/text.ts';
import { IconButton } from '../../components/icon-button.tsx';
import { PlainList } from '../../components/plain-list.tsx';
import { readableDate } from '../../components/readable-date.ts';
import { Tag } from '../../components/tag.tsx';
import { type OutcomeDialog, openOutcomeDialog } from '../../stores/outcome-dialog-store.ts';
import { useSession } from '../../stores/session-store.ts';
import { deleteOutcome } from './delete-outcome.ts';
import styles from './topic-detail.module.css';

/** What came out of a topic: decisions, actions, envelopes, each to change or delete. */
export function OutcomeList({ topicId }: { topicId: TopicId }) {
  const session = useSession();
  const { decisions, actions, envelopes } = outcomesOfTopic(session, topicId);
  if (decisions.length + actions.length + envelopes.length === 0) return null;
  return (
    <PlainList aria-label="What came out of it" className={styles.outcomes}>
      {decisions.map(({ id, what, why }) => (
        <Outcome
          key={id}
          kind="Decision"
          words={what}
          more={why}
          dialog={{ kind: 'decision', id, topicId }}
        />
      ))}
      {actions.map((action) => (
        <Outcome
          key={action.id}
          kind="Action"
          words={action.what}
          more={actionFacts(ownerText(session, action.owner), action)}
          dialog={{ kind: 'action', id: action.id, topicId }}
        />
      ))}
      {envelopes.map((envelope) => (
        <Outcome
          key={envelope.id}
          kind="Envelope"
          words={envelope.problem}
          more={envelope.ask}
          warning={canSend(envelope) ? undefined : 'no ask yet'}
          dialog={{ kind: 'envelope', id: envelope.id, topicId }}
        />
      ))}
    </PlainList>
  );
}

interface OutcomeProps {
  kind: string;
  words: string;
  more: string;
  warning?: string | undefined;
  dialog: Extract<OutcomeDialog, { kind: 'action' | 'decision' | 'envelope' }>;
}

function Outcome({ kind, words, more, warning, dialog }: OutcomeProps) {
  const { id } = dialog;
  const text = displayText(words);
  return (
    <li className={styles.outcome}>
      <div className={styles.words} dir="auto">
        <strong>{kind}:</strong> {text} {warning && <Tag tone="warning">{warning}</Tag>}
        {more !== '' && <p className={styles.voice}>{displayText(more)}</p>}
      </div>
      <div className={styles.buttons}>
        <IconButton
          label={`Edit ${kind.toLowerCase()}: ${text}`}
          size="small"
          icon={<Pencil aria-hidden="true" />}
          onClick={() => openOutcomeDialog(dialog)}
        />
        <IconButton
          label={`Delete ${kind.toLowerCase()}: ${text}`}
          size="small"
          icon={<Trash2 aria-hidden="true" />}
          onClick={() => id && deleteOutcome(id, `${kind} deleted`)}
        />
      </div>
    </li>
  );
}

function actionFacts(owner: string, { due, helps }: TopicOutcomes['actions'][number]): string {
  return [owner || 'no owner', due && `by ${readableDate(due)}`, helps && `helps ${helps}`]
    .filter(Boolean)
    .join(' · ');
}
