import type { Command } from '../../../shared/session/commands.ts';
import type { DecisionId, TopicId } from '../../../shared/session/ids.ts';
import { topicOf } from '../../../shared/session/topics.ts';
import { DateInput } from '../../components/date-input.tsx';
import { Field } from '../../components/field.tsx';
import { TextInput } from '../../components/text-input.tsx';
import { newId } from '../../stores/new-id.ts';
import { useSession } from '../../stores/session-store.ts';
import { AboutFields } from './about-fields.tsx';
import { deleteOutcome } from './delete-outcome.ts';
import styles from './outcome-form.module.css';
import { OutcomeForm } from './outcome-form.tsx';
import { useDraft } from './use-draft.ts';

export interface DecisionDialogProps {
  /** Null begins a new decision. */
  id: DecisionId | null;
  topicId: TopicId | null;
}

/** What was decided, why, what was rejected, and when to look again. */
export function DecisionDialog({ id, topicId }: DecisionDialogProps) {
  const session = useSession();
  const decision = id === null ? undefined : session.decisions[id];
  const about = decision ?? topicOf(session, topicId);
  const { draft, change, kept } = useDraft(`decision ${id ?? `new ${topicId}`}`, {
    what: decision?.what ?? '',
    why: decision?.why ?? '',
    rejected: decision?.rejected ?? '',
    revisitOn: decision?.revisitOn ?? '',
    dimension: about?.dimension ?? null,
    secondDimension: about?.secondDimension ?? null,
  });
  const text = (field: 'what' | 'why' | 'rejected') => ({
    value: draft[field],
    onChange: ({ currentTarget }: { currentTarget: { value: string } }) =>
      change({ [field]: currentTarget.value }),
  });

  function commandOf(): Command {
    const said = { ...draft, revisitOn: draft.revisitOn === '' ? null : draft.revisitOn };
    if (decision) return { type: 'decision.update', id: decision.id, ...said };
    return { type: 'decision.add', id: newId<DecisionId>(), ...said, topicId };
  }

  return (
    <OutcomeForm
      title={decision ? 'Decision' : 'New decision'}
      commandOf={commandOf}
      kept={kept}
      onDelete={decision && (() => deleteOutcome(decision.id, 'Decision deleted'))}
    >
      <Field label="What do we decide?" className={styles.wide}>
        <TextInput {...text('what')} data-autofocus="" />
      </Field>
      <Field label="Why?" className={styles.wide}>
        <TextInput {...text('why')} />
      </Field>
      <Field label="What did we reject?" className={styles.wide}>
        <TextInput {...text('rejected')} />
      </Field>
      <Field label="Look again on" className={styles.wide}>
        <DateInput
          value={draft.revisitOn}
          onChange={({ currentTarget }) => change({ revisitOn: currentTarget.value })}
        />
      </Field>
      <AboutFields value={draft} onChange={change} />
    </OutcomeForm>
  );
}
