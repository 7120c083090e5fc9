import type { TopicId } from '../../../shared/session/ids.ts';
import { outcomesOfTopic } from '../../../shared/session/outcome-views.ts';
import { useSession } from '../../stores/session-store.ts';
import { OutcomeRows } from './outcome-rows.tsx';

/** What came out of a topic: decisions, actions, envelopes, each to change or delete. */
export function OutcomeList({ topicId }: { topicId: TopicId }) {
  return <OutcomeRows label="What came out of it" outcomes={outcomesOfTopic(useSession(), topicId)} />;
}
