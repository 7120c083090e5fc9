import { ThumbsDown, ThumbsUp } from 'lucide-react';
import { useState } from 'react';
import type { Command } from '../../../shared/session/commands.ts';
import type { TopicId } from '../../../shared/session/ids.ts';
import { Button } from '../../components/button.tsx';
import { Field } from '../../components/field.tsx';
import { TextInput } from '../../components/text-input.tsx';
import { OutcomeForm } from './outcome-form.tsx';

/** What is no count begins anew. */
const oneMore = (typed: string) => String((Number(typed) || 0) + 1);

/** The thumbs counted on "two more minutes?"; more up than down give them. */
export function ThumbsDialog({ topicId }: { topicId: TopicId }) {
  const [up, setUp] = useState('');
  const [down, setDown] = useState('');
  const [isRefused, setRefused] = useState(false);

  function commandOf(): Command | null {
    const counts = [up, down].map((text) => (/^\d{0,6}$/.test(text.trim()) ? Number(text) : undefined));
    const [ups, downs] = counts;
    if (ups === undefined || downs === undefined || (up.trim() === '' && down.trim() === '')) {
      setRefused(true);
      return null;
    }
    return { type: 'topic.extend', id: topicId, up: ups, down: downs };
  }

  return (
    <OutcomeForm title="Two more minutes?" save="Count" commandOf={commandOf}>
      <Field
        label="Thumbs up"
        hint="More up than down give two minutes."
        error={isRefused ? 'Type how many there are, as in 4.' : undefined}
      >
        <TextInput
          inputMode="numeric"
          value={up}
          onChange={({ currentTarget }) => setUp(currentTarget.value)}
          data-autofocus=""
        />
      </Field>
      <Field label="Thumbs down">
        <TextInput
          inputMode="numeric"
          value={down}
          onChange={({ currentTarget }) => setDown(currentTarget.value)}
        />
      </Field>
      <Button icon={<ThumbsUp aria-hidden="true" />} onClick={() => setUp(oneMore)}>
        One more up
      </Button>
      <Button icon={<ThumbsDown aria-hidden="true" />} onClick={() => setDown(oneMore)}>
        One more down
      </Button>
    </OutcomeForm>
  );
}
