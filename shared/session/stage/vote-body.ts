/** Voting: the topics with their numbers, and only once the totals were revealed what each got. */
import { z } from 'zod';
import { dimensionSchema } from '../dimensions.ts';
import { roles } from '../roles.ts';
import type { Session } from '../schema.ts';
import { currentRound, ranking } from '../topic-order.ts';
import { type Round, voteSideSchema } from '../topic-schema.ts';
import { type Candidate, candidatesOf, suggestedBudget, votesOfSide } from '../votes.ts';

export const voteBodySchema = z.strictObject({
  kind: z.literal('vote'),
  isRevealed: z.boolean(),
  /** How many votes each person has. */
  budget: z.int(),
  /** As numbered, or by votes once they are revealed. */
  topics: z.array(
    z.strictObject({
      number: z.int(),
      title: z.string(),
      dimension: dimensionSchema.nullable(),
      /** Null while totals are hidden. */
      result: z
        .strictObject({
          votes: z.int(),
          rank: z.int(),
          isTied: z.boolean(),
          /** Empty where roles were not told apart, or may not be. */
          sides: z.array(z.strictObject({ side: voteSideSchema, votes: z.int() })),
        })
        .nullable(),
    }),
  ),
});
export type VoteBody = z.infer<typeof voteBodySchema>;

/** What the room sees while it votes. */
export function voteBodyOf(session: Session): VoteBody {
  const round = currentRound(session);
  const candidates = candidatesOf(session, round);
  const budget = round?.budget ?? suggestedBudget(candidates.length);
  if (!round?.isRevealed) {
    return { kind: 'vote', isRevealed: false, budget, topics: candidates.map((one) => topicOf(one, null)) };
  }
  const topics = ranking(round).flatMap(({ topicId, ...result }) => {
    const candidate = candidates.find(({ topic }) => topic.id === topicId);
    return candidate ? [topicOf(candidate, { ...result, sides: sidesOf(session, round, candidate) })] : [];
  });
  return { kind: 'vote', isRevealed: true, budget, topics };
}

type StageTopic = VoteBody['topics'][number];

function topicOf({ number, topic }: Candidate, result: StageTopic['result']): StageTopic {
  return { number, title: topic.title, dimension: topic.dimension, result };
}

function sidesOf(session: Session, round: Round, { topic }: Candidate) {
  if (session.attribution === 'none') return [];
  const sides = roles.map((side) => ({ side, votes: votesOfSide(round, topic.id, side) }));
  return sides.filter(({ votes }) => votes > 0);
}
