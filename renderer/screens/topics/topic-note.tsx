import { useEffect, useRef, useState } from 'react';
import type { TopicId } from '../../../shared/session/ids.ts';
import { topicOf } from '../../../shared/session/topics.ts';
import { Field } from '../../components/field.tsx';
import { TextArea } from '../../components/text-area.tsx';
import { firstField } from '../../parts/field-actions.ts';
import { useSessionStore } from '../../stores/session-store.ts';
import { trySend } from '../../stores/try-send.ts';

/** What was typed is kept after this time without another key, and when the field is left. */
const pauseMs = 1_200;

type NoteName = 'saw' | 'ours' | 'privateNote' | 'talkTo' | 'liveWith';

export interface TopicNoteProps {
  topicId: TopicId;
  name: NoteName;
  label: string;
  hint?: string | undefined;
  value: string;
  /** Whether the typing of the step begins here. */
  isFirst?: boolean;
}

/** A text on a topic that keeps itself. Mount it anew for another topic. */
export function TopicNote({ topicId, name, label, hint, value, isFirst = false }: TopicNoteProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const unsaved = useRef<string | null>(null);

  useEffect(() => {
    unsaved.current = draft;
    if (draft === null) return;
    const timer = setTimeout(() => keepNote(topicId, name, draft), pauseMs);
    return () => clearTimeout(timer);
  }, [draft, topicId, name]);

  useEffect(
    () => () => {
      if (unsaved.current !== null) keepNote(topicId, name, unsaved.current);
    },
    [topicId, name],
  );

  return (
    <Field label={label} hint={hint}>
      <TextArea
        {...(isFirst && firstField)}
        value={draft ?? value}
        onChange={({ currentTarget }) => setDraft(currentTarget.value)}
        onBlur={() => {
          if (draft !== null) keepNote(topicId, name, draft);
          setDraft(null);
        }}
      />
    </Field>
  );
}

function keepNote(topicId: TopicId, name: NoteName, text: string) {
  const session = useSessionStore.getState().session;
  const before = session && topicOf(session, topicId)?.record[name];
  if (typeof before === 'string' && before !== text.trim())
    trySend({ type: 'topic.update', id: topicId, [name]: text });
}
