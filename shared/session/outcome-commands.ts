/** What can be done to the actions, decisions and envelopes of a meeting. */
import { z } from 'zod';
import { aboutFields, dateSchema } from './fields.ts';
import { actionIdSchema, decisionIdSchema, envelopeIdSchema, topicIdSchema } from './ids.ts';
import { actionSchema, decisionSchema, loopSchema } from './outcome-schema.ts';
import { sourceSchema } from './sources.ts';

const rawTextSchema = z.string().max(20_000);
const outcomeIdSchema = z.union([actionIdSchema, decisionIdSchema, envelopeIdSchema]);

const placeFields = { ...aboutFields, topicId: topicIdSchema.nullable() };
const actionFields = {
  what: rawTextSchema,
  owner: sourceSchema,
  due: dateSchema.nullable(),
  helps: rawTextSchema,
  trigger: rawTextSchema,
  response: rawTextSchema,
  loop: z.strictObject(loopSchema.shape).nullable(),
  ...placeFields,
};
const decisionFields = {
  what: rawTextSchema,
  why: rawTextSchema,
  rejected: rawTextSchema,
  revisitOn: dateSchema.nullable(),
  ...placeFields,
};
const envelopeFields = {
  problem: rawTextSchema,
  evidence: rawTextSchema,
  tried: rawTextSchema,
  ask: rawTextSchema,
  ...placeFields,
};
/** What was promised or decided in an earlier meeting says so when it is taken into this one. */
const carriedFields = { carriedFrom: dateSchema.nullable().optional() };

export const outcomeCommandSchemas = [
  /** An action needs what is to be done; the rest may follow, also who does it. */
  z.strictObject({
    type: z.literal('action.add'),
    id: actionIdSchema,
    ...z.object(actionFields).partial().shape,
    what: rawTextSchema,
    postponed: actionSchema.shape.postponed.optional(),
    ...carriedFields,
  }),
  z.strictObject({
    type: z.literal('action.update'),
    id: actionIdSchema,
    ...z.object(actionFields).partial().shape,
  }),
  z.strictObject({
    type: z.literal('action.setState'),
    id: actionIdSchema,
    state: actionSchema.shape.state,
  }),
  /** Puts an action off to a later date, which is counted. The third time it takes the word that it is done by then. */
  z.strictObject({
    type: z.literal('action.postpone'),
    id: actionIdSchema,
    due: dateSchema,
    isToBeDone: z.boolean().optional(),
  }),
  /** Raises an action to the tribe, in an envelope of this id. */
  z.strictObject({ type: z.literal('action.escalate'), id: actionIdSchema, envelopeId: envelopeIdSchema }),
  /** Makes an action the one thing until next time, in place of another. */
  z.strictObject({ type: z.literal('action.markOneThing'), id: actionIdSchema, isOneThing: z.boolean() }),

  z.strictObject({
    type: z.literal('decision.add'),
    id: decisionIdSchema,
    ...z.object(decisionFields).partial().shape,
    what: rawTextSchema,
    ...carriedFields,
  }),
  z.strictObject({
    type: z.literal('decision.update'),
    id: decisionIdSchema,
    ...z.object(decisionFields).partial().shape,
  }),
  z.strictObject({
    type: z.literal('decision.setState'),
    id: decisionIdSchema,
    state: decisionSchema.shape.state,
  }),
  /** Keeps a decision that was due, in other words. */
  z.strictObject({ type: z.literal('decision.keepAs'), id: decisionIdSchema, what: rawTextSchema }),

  z.strictObject({
    type: z.literal('envelope.add'),
    id: envelopeIdSchema,
    ...z.object(envelopeFields).partial().shape,
    problem: rawTextSchema,
    ...carriedFields,
  }),
  z.strictObject({
    type: z.literal('envelope.update'),
    id: envelopeIdSchema,
    ...z.object(envelopeFields).partial().shape,
  }),

  /** Puts an action, decision or envelope into the session's bin. */
  z.strictObject({ type: z.literal('outcome.delete'), id: outcomeIdSchema }),
  z.strictObject({ type: z.literal('outcome.restore'), id: outcomeIdSchema }),
  /** Puts it in front of another of its kind, or at the end. */
  z.strictObject({
    type: z.literal('outcome.move'),
    id: outcomeIdSchema,
    beforeId: outcomeIdSchema.nullable(),
  }),
] as const;
