/** What can be done to topics: their words, their place in the discussion, their time, their rung. */
import { z } from 'zod';
import { aboutFields } from './fields.ts';
import { topicIdSchema } from './ids.ts';
import { rungSchema, topicSchema } from './topic-schema.ts';

const rawTextSchema = z.string().max(20_000);
// How many thumbs there can be is the rules' to tell.
const rawCountSchema = z.int().min(-1_000_000).max(1_000_000);

export const topicCommandSchemas = [
  /** A topic of its own, at the end of the agenda. */
  z.strictObject({
    type: z.literal('topic.add'),
    id: topicIdSchema,
    title: rawTextSchema,
    ...z.object(aboutFields).partial().shape,
  }),
  z.strictObject({
    type: z.literal('topic.update'),
    id: topicIdSchema,
    title: rawTextSchema.optional(),
    ...z.object(aboutFields).partial().shape,
    saw: rawTextSchema.optional(),
    ours: rawTextSchema.optional(),
    privateNote: rawTextSchema.optional(),
    talkTo: rawTextSchema.optional(),
    liveWith: rawTextSchema.optional(),
  }),
  /** Takes a topic of its own off the list. */
  z.strictObject({ type: z.literal('topic.remove'), id: topicIdSchema }),
  /** Puts a topic in front of another one of the agenda, or at its end. */
  z.strictObject({ type: z.literal('topic.move'), id: topicIdSchema, beforeId: topicIdSchema.nullable() }),
  /** Turns to a topic and gives it its share of the time left. */
  z.strictObject({ type: z.literal('topic.begin'), id: topicIdSchema }),
  z.strictObject({ type: z.literal('topic.setState'), id: topicIdSchema, state: topicSchema.shape.state }),
  /** Takes in what the room has not seen yet: every card and group that is still to sort. */
  z.strictObject({ type: z.literal('topic.takeInUnseen') }),
  /** Counts thumbs on "two more minutes?"; more up than down give them. */
  z.strictObject({
    type: z.literal('topic.extend'),
    id: topicIdSchema,
    up: rawCountSchema,
    down: rawCountSchema,
  }),
  z.strictObject({ type: z.literal('topic.setRung'), id: topicIdSchema, rung: rungSchema.nullable() }),
] as const;
