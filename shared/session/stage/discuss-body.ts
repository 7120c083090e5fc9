/** Discussing: one topic with its cards and what came out of it so far; before the first, the agenda. */
import { z } from 'zod';
import { gapWords } from '../../templates/health-words.ts';
import { dimensionsOf } from '../about.ts';
import { attributedVoice } from '../attribution.ts';
import { dimensionSchema } from '../dimensions.ts';
import { dateSchema } from '../fields.ts';
import { outcomesOfTopic } from '../outcome-views.ts';
import { roleSchema } from '../roles.ts';
import { topicClockOf } from '../run-clock.ts';
import type { Session } from '../schema.ts';
import { agendaOf, votesFor } from '../topic-order.ts';
import type { TopicView } from '../topics.ts';
import { focusOf } from '../walk.ts';
import { stageCardOf, stageCardSchema } from './stage-card.ts';
import { stageClockSchema } from './stage-clock.ts';
import { voiceSchema } from './voice-schema.ts';

const stageOutcomeSchema = z.strictObject({
  kind: z.enum(['action', 'decision', 'envelope']),
  words: z.string(),
  /** The owner of an action; null for nobody, or where none may be named. */
  owner: voiceSchema.nullable(),
  /** When an action is due, or a decision is looked at again. */
  date: dateSchema.nullable(),
  /** Why something was decided, or what is asked of the tribe. */
  more: z.string(),
  dimensions: z.array(dimensionSchema),
});
export type StageOutcome = z.infer<typeof stageOutcomeSchema>;

const stageTopicSchema = z.strictObject({
  number: z.int(),
  title: z.string(),
  dimension: dimensionSchema.nullable(),
  /** Null where no totals were revealed. */
  votes: z.int().nullable(),
  state: z.enum(['open', 'discussed', 'parked']),
  /** The widest gap between roles on its statement, in words; null where there is none, or no role may be named. */
  gap: z.string().nullable(),
});

export const discussBodySchema = z.strictObject({
  kind: z.literal('discuss'),
  agenda: z.array(stageTopicSchema),
  /** The topic that is being discussed; null before the first. */
  topic: z
    .strictObject({
      ...stageTopicSchema.shape,
      secondDimension: dimensionSchema.nullable(),
      cards: z.array(stageCardSchema),
      /** What roles saw differently in its card; empty where nobody did or may be told. */
      seenDifferently: z.array(z.strictObject({ role: roleSchema, dimension: dimensionSchema })),
      outcomes: z.array(stageOutcomeSchema),
      clock: stageClockSchema.nullable(),
    })
    .nullable(),
});
export type DiscussBody = z.infer<typeof discussBodySchema>;

/** What the room sees of the discussion. */
export function discussBodyOf(session: Session): DiscussBody {
  const topics = agendaOf(session);
  const agenda = topics.map((topic, i) => stageTopicOf(session, topic, i + 1));
  const here = topics.findIndex((topic) => topic.id === focusOf(session));
  const topic = topics[here];
  const shown = agenda[here];
  if (!topic || !shown) return { kind: 'discuss', agenda, topic: null };
  const clock = topicClockOf(session);
  const seen = session.attribution === 'none' ? [] : topic.record.seenDifferently;
  return {
    kind: 'discuss',
    agenda,
    topic: {
      ...shown,
      secondDimension: topic.secondDimension,
      cards: topic.cardIds.flatMap((id) => {
        const card = session.observations[id];
        return card ? [stageCardOf(session, card)] : [];
      }),
      seenDifferently: seen.map(({ role, dimension }) => ({ role, dimension })),
      outcomes: stageOutcomesOf(session, topic),
      clock:
        clock && clock.plannedMs !== null
          ? { plannedMs: clock.plannedMs, spentMs: clock.spentMs, runningSince: clock.runningSince }
          : null,
    },
  };
}

function stageTopicOf(session: Session, topic: TopicView, number: number) {
  const { id, title, dimension, record } = topic;
  const gap = topic.gap && session.attribution !== 'none' ? gapWords(topic.gap) : null;
  return { number, title, dimension, votes: votesFor(session, id), state: record.state, gap };
}

function stageOutcomesOf(session: Session, topic: TopicView): StageOutcome[] {
  const { decisions, actions, envelopes } = outcomesOfTopic(session, topic.id);
  const none = { owner: null, date: null };
  return [
    ...decisions.map((decision) => ({
      ...none,
      kind: 'decision' as const,
      words: decision.what,
      date: decision.revisitOn,
      more: decision.why,
      dimensions: dimensionsOf(decision),
    })),
    ...actions.map((action) => ({
      kind: 'action' as const,
      words: action.what,
      owner: attributedVoice(session, action.owner),
      date: action.due,
      more: '',
      dimensions: dimensionsOf(action),
    })),
    ...envelopes.map((envelope) => ({
      ...none,
      kind: 'envelope' as const,
      words: envelope.problem,
      more: envelope.ask,
      dimensions: dimensionsOf(envelope),
    })),
  ];
}
