import { useState } from 'react';
import { teamWord } from '../../../shared/api/preferences.ts';
import { actionSentence } from '../../../shared/session/action-sentence.ts';
import type { Command } from '../../../shared/session/commands.ts';
import type { ActionId, TopicId } from '../../../shared/session/ids.ts';
import { ownerFromText, ownerText } from '../../../shared/session/owner-text.ts';
import { topicOf } from '../../../shared/session/topics.ts';
import { wordInSentence } from '../../../shared/templates/word-in-sentence.ts';
import { columnNames } from '../../../shared/templates/words.ts';
import { DateInput } from '../../components/date-input.tsx';
import { Field } from '../../components/field.tsx';
import { TextInput } from '../../components/text-input.tsx';
import { newId } from '../../stores/new-id.ts';
import { useVocabulary } from '../../stores/preferences-store.ts';
import { useSession } from '../../stores/session-store.ts';
import { AboutFields } from './about-fields.tsx';
import { deleteOutcome } from './delete-outcome.ts';
import { loopFrom } from './loop-from.ts';
import styles from './outcome-form.module.css';
import { OutcomeForm } from './outcome-form.tsx';
import { OwnerField } from './owner-field.tsx';
import { useDraft } from './use-draft.ts';

export interface ActionDialogProps {
  /** Null begins a new action. */
  id: ActionId | null;
  topicId: TopicId | null;
}

/** Who does what by when, for which dimension, for whom. Only what is done is needed. */
export function ActionDialog({ id, topicId }: ActionDialogProps) {
  const session = useSession();
  const vocabulary = useVocabulary();
  const action = id === null ? undefined : session.actions[id];
  const topic = topicOf(session, topicId);
  const { draft, change, kept } = useDraft(`action ${id ?? `new ${topicId}`}`, {
    what: action?.what ?? '',
    owner: action ? ownerText(session, action.owner) : '',
    due: action?.due ?? '',
    helps: action?.helps ?? '',
    trigger: action?.trigger ?? '',
    response: action?.response ?? '',
    today: action?.loop ? String(action.loop.todayMinutes) : '',
    wished: action?.loop ? String(action.loop.wishedMinutes) : '',
    dimension: (action ?? topic)?.dimension ?? null,
    secondDimension: (action ?? topic)?.secondDimension ?? null,
  });
  const [isRefused, setRefused] = useState(false);
  const loop = loopFrom(draft.today, draft.wished);
  const text = (field: 'what' | 'helps' | 'trigger' | 'response' | 'today' | 'wished') => ({
    value: draft[field],
    onChange: ({ currentTarget }: { currentTarget: { value: string } }) =>
      change({ [field]: currentTarget.value }),
  });

  function commandOf(): Command | null {
    const owner = ownerFromText(session, draft.owner);
    if (!owner || loop === undefined) {
      setRefused(true);
      return null;
    }
    const { what, helps, trigger, response, dimension, secondDimension } = draft;
    const due = draft.due === '' ? null : draft.due;
    const said = { what, helps, trigger, response, dimension, secondDimension, owner, due, loop };
    if (action) return { type: 'action.update', id: action.id, ...said };
    return { type: 'action.add', id: newId<ActionId>(), ...said, topicId };
  }

  const sentence = actionSentence(draft, wordInSentence(teamWord(vocabulary, session.kind)));
  return (
    <OutcomeForm
      title={action ? 'Action' : 'New action'}
      commandOf={commandOf}
      kept={kept}
      onDelete={action && (() => deleteOutcome(action.id, 'Action deleted'))}
    >
      <Field label="What will we do?" className={styles.wide}>
        <TextInput {...text('what')} data-autofocus="" />
      </Field>
      {draft.what.trim() !== '' && (
        <p className={styles.sentence}>
          {sentence
            .map((piece) => ('dimension' in piece ? columnNames[piece.dimension] : piece.text))
            .join('')}
        </p>
      )}
      <OwnerField value={draft.owner} onChange={(owner) => change({ owner })} isRefused={isRefused} />
      <Field label="By when?">
        <DateInput value={draft.due} onChange={({ currentTarget }) => change({ due: currentTarget.value })} />
      </Field>
      <AboutFields value={draft} onChange={change} />
      <Field label="Whom does it help?" className={styles.wide}>
        <TextInput {...text('helps')} />
      </Field>
      <Field label="When …" hint="As in: the build goes red">
        <TextInput {...text('trigger')} />
      </Field>
      <Field label="… then" hint="As in: fix it first">
        <TextInput {...text('response')} />
      </Field>
      <Field
        label="A loop it shortens: minutes today"
        error={isRefused && loop === undefined ? 'Both need whole minutes, or none.' : undefined}
      >
        <TextInput inputMode="numeric" {...text('today')} />
      </Field>
      <Field label="Minutes wished">
        <TextInput inputMode="numeric" {...text('wished')} />
      </Field>
    </OutcomeForm>
  );
}
