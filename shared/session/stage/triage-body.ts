/** Triage: the control ladder with what stands on each rung, and the topic that is being placed. */
import { z } from 'zod';
import { dimensionSchema } from '../dimensions.ts';
import { outcomesOfTopic } from '../outcome-views.ts';
import type { Session } from '../schema.ts';
import { type Rung, rungSchema, rungs } from '../topic-schema.ts';
import type { TopicView } from '../topics.ts';
import { topicsToTriage } from '../triage.ts';
import { focusOf } from '../walk.ts';

const stageTopicSchema = z.strictObject({
  number: z.int(),
  title: z.string(),
  dimension: dimensionSchema.nullable(),
  /** What its rung asks for, answered; empty while it is not. */
  answer: z.string(),
});

export const triageBodySchema = z.strictObject({
  kind: z.literal('triage'),
  /** The topic in focus; null when there is none. */
  topic: z.strictObject({ ...stageTopicSchema.shape, rung: rungSchema.nullable() }).nullable(),
  count: z.int(),
  rungs: z.array(z.strictObject({ rung: rungSchema, topics: z.array(stageTopicSchema) })),
});
export type TriageBody = z.infer<typeof triageBodySchema>;

/** What the room sees of the control ladder. */
export function triageBodyOf(session: Session): TriageBody {
  const topics = topicsToTriage(session);
  const shown = topics.map((topic, i) => ({
    rung: topic.record.rung,
    ...stageTopicOf(session, topic, i + 1),
  }));
  const here = topics.findIndex((topic) => topic.id === focusOf(session));
  return {
    kind: 'triage',
    topic: shown[here] ?? null,
    count: topics.length,
    rungs: rungs.map((rung) => ({
      rung,
      topics: shown.filter((topic) => topic.rung === rung).map(({ rung: _, ...topic }) => topic),
    })),
  };
}

function stageTopicOf(session: Session, topic: TopicView, number: number) {
  const { title, dimension, record } = topic;
  return {
    number,
    title,
    dimension,
    answer: record.rung === null ? '' : answers[record.rung](session, topic),
  };
}

const answers: Readonly<Record<Rung, (session: Session, topic: TopicView) => string>> = {
  1: (session, { id }) => outcomesOfTopic(session, id).actions[0]?.what ?? '',
  // Whom to talk to is a name, as a rule.
  2: (session, { record }) => (session.attribution === 'names' ? record.talkTo : ''),
  3: (session, { id }) => outcomesOfTopic(session, id).envelopes[0]?.ask ?? '',
  4: (_, { record }) => record.liveWith,
};
