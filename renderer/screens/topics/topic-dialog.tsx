import type { Command } from '../../../shared/session/commands.ts';
import type { TopicId } from '../../../shared/session/ids.ts';
import { topicOf } from '../../../shared/session/topics.ts';
import { Field } from '../../components/field.tsx';
import { TextInput } from '../../components/text-input.tsx';
import { newId } from '../../stores/new-id.ts';
import { useSession } from '../../stores/session-store.ts';
import { AboutFields } from './about-fields.tsx';
import styles from './outcome-form.module.css';
import { OutcomeForm } from './outcome-form.tsx';
import { useDraft } from './use-draft.ts';

export interface TopicDialogProps {
  /** Null begins a new topic. */
  topicId: TopicId | null;
}

/** A topic that has no cards, or another name for one that has. */
export function TopicDialog({ topicId }: TopicDialogProps) {
  const topic = topicOf(useSession(), topicId);
  const { draft, change, kept } = useDraft(`topic ${topicId ?? 'new'}`, {
    title: topic?.title ?? '',
    dimension: topic?.dimension ?? null,
    secondDimension: topic?.secondDimension ?? null,
  });
  const hasCards = topic !== undefined && topic.cardIds.length > 0;

  function commandOf(): Command {
    if (!topic) return { type: 'topic.add', id: newId<TopicId>(), ...draft };
    return { type: 'topic.update', id: topic.id, ...(hasCards ? { title: draft.title } : draft) };
  }

  return (
    <OutcomeForm
      title={topic ? 'Rename topic' : 'New topic'}
      save={topic ? 'Save' : 'Add'}
      commandOf={commandOf}
      kept={kept}
    >
      <Field
        label="Topic"
        hint={hasCards ? 'Empty: called as its cards are.' : undefined}
        className={styles.wide}
      >
        <TextInput
          value={draft.title}
          onChange={({ currentTarget }) => change({ title: currentTarget.value })}
          data-autofocus=""
        />
      </Field>
      {!hasCards && <AboutFields value={draft} onChange={change} />}
    </OutcomeForm>
  );
}
