/** What is voted on and discussed. */
import { z } from 'zod';
import { dimensionSchema } from './dimensions.ts';
import { aboutFields, orderSchema, textSchema } from './fields.ts';
import { roundIdSchema, type TopicId, topicIdSchema } from './ids.ts';
import { roleSchema } from './roles.ts';
import { maxNameLength, maxObservationLength } from './text.ts';

/** How far a topic is in the squad's own hands: ours, we can influence it, the tribe's, beyond the tribe. */
export const rungs = [1, 2, 3, 4] as const;
export const rungSchema = z.literal(rungs);
export type Rung = z.infer<typeof rungSchema>;

/**
 * What is known of a topic beyond its cards. Every group and every single card can be a topic and has a record here, under
 * the same id, as soon as there is something to say of it; a topic without cards has one from the beginning.
 */
export const topicSchema = z.object({
  id: topicIdSchema,
  /** What it is called where there is no card or group of that id (any more), or where somebody named it anew. */
  title: textSchema(maxNameLength),
  ...aboutFields,
  /** The place in the discussion where somebody chose one; null: by votes. */
  order: orderSchema.nullable(),
  state: z.enum(['open', 'discussed', 'parked']),
  /** Time given to it when it was taken up, and for every extension since; null before. */
  plannedMs: z.int().nonnegative().nullable(),
  /** Time it has taken until it was last left. */
  spentMs: z.int().nonnegative(),
  saw: textSchema(maxObservationLength),
  ours: textSchema(maxObservationLength),
  /** For the operator's eyes only. */
  privateNote: textSchema(maxObservationLength),
  rung: rungSchema.nullable(),
  /** Rung 2: whom to talk to. */
  talkTo: textSchema(maxNameLength),
  /** Rung 4: how we live with it. */
  liveWith: textSchema(maxObservationLength),
  /** What roles chose for its card, blind and differently; empty when nobody saw it differently. */
  seenDifferently: z.array(z.object({ role: roleSchema, dimension: dimensionSchema })).max(5),
  /** Thumbs counted on "two more minutes?", oldest first. */
  extensions: z.array(z.object({ up: z.int().min(0).max(99), down: z.int().min(0).max(99) })).max(50),
});
export type Topic = z.infer<typeof topicSchema>;

/** A topic of which nothing is known yet but its id. */
export function newTopic(id: TopicId): Topic {
  return {
    id,
    title: '',
    dimension: null,
    secondDimension: null,
    order: null,
    state: 'open',
    plannedMs: null,
    spentMs: 0,
    saw: '',
    ours: '',
    privateNote: '',
    rung: null,
    talkTo: '',
    liveWith: '',
    seenDifferently: [],
    extensions: [],
  };
}

/** Whose votes are counted: those of a role, or of everybody where roles are not told apart. */
export const voteSideSchema = z.enum([...roleSchema.options, 'all']);
export type VoteSide = z.infer<typeof voteSideSchema>;

/** Most hands or dots that one topic can get from one role in a round. */
export const maxTally = 99;

/** Most votes that each person can have in a round. */
export const maxBudget = 20;

/** Most people who can vote. */
export const maxVoters = 200;

/** Most topics that a round begins with, and most that come later. */
export const maxTopicsInRound = 2_000;

/** One round of voting. Its totals are hidden until they are revealed. */
export const roundSchema = z.object({
  id: roundIdSchema,
  /** Numbered from one in this order. */
  topicIds: z.array(topicIdSchema).max(maxTopicsInRound),
  /** What came while it was the current round, numbered on from there; absent for nothing. */
  lateIds: z.array(topicIdSchema).max(maxTopicsInRound).optional(),
  /** How many votes each person has. */
  budget: z.int().min(1).max(maxBudget),
  /** How many people vote; with the budget it bounds what can be counted. */
  voters: z.int().min(0).max(maxVoters),
  /** Votes by topic, and there by role; `all` where roles are not told apart. */
  tallies: z.record(topicIdSchema, z.partialRecord(voteSideSchema, z.int().min(0).max(maxTally))),
  isRevealed: z.boolean(),
  order: orderSchema,
});
export type Round = z.infer<typeof roundSchema>;
