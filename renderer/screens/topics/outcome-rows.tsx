import { Pencil, Trash2 } from 'lucide-react';
import type { Action } from '../../../shared/session/outcome-schema.ts';
import { canSend, type Outcomes } from '../../../shared/session/outcome-views.ts';
import { ownerText } from '../../../shared/session/owner-text.ts';
import { displayText } from '../../../shared/session/text.ts';
import { topicOf } from '../../../shared/session/topics.ts';
import { actionStateNames, decisionStateNames } from '../../../shared/templates/look-back-words.ts';
import { IconButton } from '../../components/icon-button.tsx';
import { PlainList } from '../../components/plain-list.tsx';
import { readableDate } from '../../components/readable-date.ts';
import { Tag } from '../../components/tag.tsx';
import { type OutcomeDialog, openOutcomeDialog } from '../../stores/outcome-dialog-store.ts';
import { useSession } from '../../stores/session-store.ts';
import { deleteOutcome } from './delete-outcome.ts';
import styles from './outcome-rows.module.css';

export interface OutcomeRowsProps {
  label: string;
  outcomes: Outcomes;
  /** Says of each where it came from, where the list holds those of all topics. */
  hasOrigins?: boolean;
}

/** Decisions, actions and envelopes, each to change or delete. */
export function OutcomeRows({ label, outcomes, hasOrigins = false }: OutcomeRowsProps) {
  const session = useSession();
  const { decisions, actions, envelopes } = outcomes;
  if (decisions.length + actions.length + envelopes.length === 0) return null;
  const originOf = ({ topicId, carriedFrom }: Pick<Action, 'topicId' | 'carriedFrom'>) => {
    if (!hasOrigins) return [];
    const topic = topicOf(session, topicId);
    return [carriedFrom && `carried over from ${readableDate(carriedFrom)}`, topic && `on “${topic.title}”`];
  };
  return (
    <PlainList aria-label={label} className={styles.outcomes}>
      {decisions.map((decision) => (
        <Outcome
          key={decision.id}
          kind="Decision"
          words={decision.what}
          facts={[
            decision.why,
            decision.state !== 'standing' && decisionStateNames[decision.state],
            ...originOf(decision),
          ]}
          dialog={{ kind: 'decision', id: decision.id, topicId: decision.topicId }}
        />
      ))}
      {actions.map((action) => (
        <Outcome
          key={action.id}
          kind="Action"
          words={action.what}
          facts={[
            ownerText(session, action.owner) || 'no owner',
            action.due && `by ${readableDate(action.due)}`,
            action.helps && `helps ${action.helps}`,
            action.state !== 'open' && actionStateNames[action.state],
            ...originOf(action),
          ]}
          dialog={{ kind: 'action', id: action.id, topicId: action.topicId }}
        />
      ))}
      {envelopes.map((envelope) => (
        <Outcome
          key={envelope.id}
          kind="Envelope"
          words={envelope.problem}
          facts={[envelope.ask, ...originOf(envelope)]}
          warning={canSend(envelope) ? undefined : 'no ask yet'}
          dialog={{ kind: 'envelope', id: envelope.id, topicId: envelope.topicId }}
        />
      ))}
    </PlainList>
  );
}

interface OutcomeProps {
  kind: string;
  words: string;
  facts: readonly (string | false | null | undefined)[];
  warning?: string | undefined;
  dialog: Extract<OutcomeDialog, { kind: 'action' | 'decision' | 'envelope' }>;
}

function Outcome({ kind, words, facts, warning, dialog }: OutcomeProps) {
  const { id } = dialog;
  const text = displayText(words);
  const more = facts.filter(Boolean).join(' · ');
  return (
    <li className={styles.outcome}>
      <div className={styles.words} dir="auto">
        <strong>{kind}:</strong> {text} {warning && <Tag tone="warning">{warning}</Tag>}
        {more !== '' && <p className={styles.facts}>{displayText(more)}</p>}
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
