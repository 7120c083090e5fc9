/** What can be done to rounds of votes. */
import { z } from 'zod';
import { roundIdSchema, topicIdSchema } from './ids.ts';
import { voteSideSchema } from './topic-schema.ts';

// How many votes there can be is the rules' to tell; these bounds are for bad senders.
const rawCountSchema = z.int().min(-1_000_000).max(1_000_000);

export const voteCommandSchemas = [
  /** Starts a round on all topics that are not parked or discussed. */
  z.strictObject({
    type: z.literal('vote.start'),
    id: roundIdSchema,
    budget: rawCountSchema,
    voters: rawCountSchema,
  }),
  /** Changes how many votes each person has, or how many people vote. */
  z.strictObject({
    type: z.literal('vote.update'),
    id: roundIdSchema,
    budget: rawCountSchema.optional(),
    voters: rawCountSchema.optional(),
  }),
  /** Adds hands or dots to a topic, or takes some back. */
  z.strictObject({
    type: z.literal('vote.cast'),
    id: roundIdSchema,
    topicId: topicIdSchema,
    side: voteSideSchema,
    by: rawCountSchema,
  }),
  /** Says how many hands or dots a topic has. */
  z.strictObject({
    type: z.literal('vote.set'),
    id: roundIdSchema,
    topicId: topicIdSchema,
    side: voteSideSchema,
    votes: rawCountSchema,
  }),
  /** Shows the room the totals, or hides them again. Shown ones put the topics in order. */
  z.strictObject({ type: z.literal('vote.reveal'), id: roundIdSchema, isRevealed: z.boolean() }),
  z.strictObject({ type: z.literal('vote.discard'), id: roundIdSchema }),
] as const;
