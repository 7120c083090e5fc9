import type { Command } from '../../../shared/session/commands.ts';
import type { EnvelopeId, TopicId } from '../../../shared/session/ids.ts';
import { topicOf } from '../../../shared/session/topics.ts';
import { classNames } from '../../components/class-names.ts';
import { Field } from '../../components/field.tsx';
import { TextArea } from '../../components/text-area.tsx';
import { TextInput } from '../../components/text-input.tsx';
import { newId } from '../../stores/new-id.ts';
import { useSession } from '../../stores/session-store.ts';
import { AboutFields } from './about-fields.tsx';
import { deleteOutcome } from './delete-outcome.ts';
import styles from './outcome-form.module.css';
import { OutcomeForm } from './outcome-form.tsx';
import { useDraft } from './use-draft.ts';

export interface EnvelopeDialogProps {
  /** Null begins a new envelope. */
  id: EnvelopeId | null;
  topicId: TopicId | null;
}

/** What is raised to the tribe: the problem, the evidence, what was tried, and our ask. */
export function EnvelopeDialog({ id, topicId }: EnvelopeDialogProps) {
  const session = useSession();
  const envelope = id === null ? undefined : session.envelopes[id];
  const topic = topicOf(session, topicId);
  const about = envelope ?? topic;
  const { draft, change, kept } = useDraft(`envelope ${id ?? `new ${topicId}`}`, {
    problem: envelope?.problem ?? topic?.title ?? '',
    evidence: envelope?.evidence ?? '',
    tried: envelope?.tried ?? '',
    ask: envelope?.ask ?? '',
    dimension: about?.dimension ?? null,
    secondDimension: about?.secondDimension ?? null,
  });
  const text = (field: 'problem' | 'evidence' | 'tried' | 'ask') => ({
    value: draft[field],
    onChange: ({ currentTarget }: { currentTarget: { value: string } }) =>
      change({ [field]: currentTarget.value }),
  });
  const hasAsk = draft.ask.trim() !== '';
  const startsWithAsk = draft.problem !== '' && !hasAsk;

  function commandOf(): Command {
    if (envelope) return { type: 'envelope.update', id: envelope.id, ...draft };
    return { type: 'envelope.add', id: newId<EnvelopeId>(), ...draft, topicId };
  }

  return (
    <OutcomeForm
      title={envelope ? 'Envelope' : 'New envelope'}
      commandOf={commandOf}
      kept={kept}
      onDelete={envelope && (() => deleteOutcome(envelope.id, 'Envelope deleted'))}
    >
      <Field label="Problem" className={styles.wide}>
        <TextInput {...text('problem')} />
      </Field>
      <Field
        label="Our ask"
        hint={hasAsk ? 'What we ask of the tribe.' : 'Still empty: without an ask it can be kept, not sent.'}
        className={classNames(styles.wide, !hasAsk && styles.attention)}
      >
        <TextInput {...text('ask')} {...(startsWithAsk ? { 'data-autofocus': '' } : {})} />
      </Field>
      <Field label="Evidence" className={styles.wide}>
        <TextArea {...text('evidence')} />
      </Field>
      <Field label="What we tried" className={styles.wide}>
        <TextArea {...text('tried')} />
      </Field>
      <AboutFields value={draft} onChange={change} />
    </OutcomeForm>
  );
}
