/** The control ladder: how far a topic is in the squad's own hands, and what each rung asks for. */
import type { TopicId } from './ids.ts';
import { canSend, hasOutcomes, outcomesOfTopic } from './outcome-views.ts';
import type { Session } from './schema.ts';
import { agendaOf } from './topic-order.ts';
import type { Rung } from './topic-schema.ts';
import { type TopicView, topicRecord } from './topics.ts';

/** What a topic still needs before its rung is answered. */
export type LadderGap = 'rung' | 'action' | 'talk-to' | 'envelope' | 'ask' | 'live-with';

const gapOfRung: Readonly<Record<Rung, (session: Session, id: TopicId) => LadderGap | null>> = {
  1: (session, id) => (outcomesOfTopic(session, id).actions.length > 0 ? null : 'action'),
  2: (session, id) => (topicRecord(session, id).talkTo !== '' ? null : 'talk-to'),
  3: (session, id) => {
    const { envelopes } = outcomesOfTopic(session, id);
    if (envelopes.length === 0) return 'envelope';
    return envelopes.every(canSend) ? null : 'ask';
  },
  4: (session, id) => (topicRecord(session, id).liveWith !== '' ? null : 'live-with'),
};

/** What is missing for a topic's place on the ladder; null when nothing is. */
export function ladderGap(session: Session, id: TopicId): LadderGap | null {
  const { rung } = topicRecord(session, id);
  return rung === null ? 'rung' : gapOfRung[rung](session, id);
}

/** The topics to put on the ladder: what was discussed, has outcomes or stands there; where nothing was discussed, the whole agenda. */
export function topicsToTriage(session: Session): readonly TopicView[] {
  const agenda = agendaOf(session);
  const wasDiscussed = agenda.some(({ record }) => record.state === 'discussed');
  return agenda.filter(({ id, record }) => {
    const isTaken = record.state === 'discussed' || record.rung !== null || hasOutcomes(session, id);
    return isTaken || (!wasDiscussed && record.state !== 'parked');
  });
}
