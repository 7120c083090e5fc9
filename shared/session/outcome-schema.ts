/** What comes out of a meeting: actions, decisions, envelopes. */
import { z } from 'zod';
import { aboutFields, dateSchema, instantSchema, orderSchema, textSchema } from './fields.ts';
import { actionIdSchema, decisionIdSchema, envelopeIdSchema, topicIdSchema } from './ids.ts';
import { sourceSchema } from './sources.ts';
import { maxObservationLength } from './text.ts';

/** Longest line of an outcome: what is done, decided or asked, in UTF-16 code units. */
export const maxOutcomeLength = 300;

const wordsSchema = textSchema(maxOutcomeLength).min(1);
const lineSchema = textSchema(maxOutcomeLength);

const outcomeFields = {
  ...aboutFields,
  /** The topic it came out of; one that has gone counts as none. */
  topicId: topicIdSchema.nullable(),
  /** The date of the meeting it was carried over from; null when it is of this one. */
  carriedFrom: dateSchema.nullable(),
  order: orderSchema,
  createdAt: instantSchema,
  /** When it was put into the session's bin. */
  deletedAt: instantSchema.nullable(),
};

const blankOutcome = { dimension: null, secondDimension: null, topicId: null, carriedFrom: null } as const;

/** A loop that an action shortens, in minutes. */
export const loopSchema = z.object({
  todayMinutes: z.int().min(0).max(1_000_000),
  wishedMinutes: z.int().min(0).max(1_000_000),
});

export const actionSchema = z.object({
  id: actionIdSchema,
  what: wordsSchema,
  /** Who does it; `unknown` shows as "no owner". */
  owner: sourceSchema,
  due: dateSchema.nullable(),
  /** Whom it helps. */
  helps: lineSchema,
  /** "When the build goes red" … */
  trigger: lineSchema,
  /** … "then fix it first". */
  response: lineSchema,
  loop: loopSchema.nullable(),
  state: z.enum(['open', 'done', 'dropped', 'escalated']),
  /** How often it was put off to a later date. */
  postponed: z.int().min(0).max(1_000),
  /** The one thing until next time; of at most one action. */
  isOneThing: z.boolean(),
  ...outcomeFields,
});
export type Action = z.infer<typeof actionSchema>;

/** An open action of which no more is known than what is done. */
export const blankAction = {
  owner: { kind: 'unknown' },
  due: null,
  helps: '',
  trigger: '',
  response: '',
  loop: null,
  state: 'open',
  postponed: 0,
  isOneThing: false,
  ...blankOutcome,
} as const satisfies Partial<Action>;

export const decisionSchema = z.object({
  id: decisionIdSchema,
  what: wordsSchema,
  why: lineSchema,
  rejected: lineSchema,
  revisitOn: dateSchema.nullable(),
  /** A decision that was due: looked at again, and kept or ended. */
  state: z.enum(['standing', 'kept', 'ended']),
  ...outcomeFields,
});
export type Decision = z.infer<typeof decisionSchema>;

/** A standing decision of which no more is known than what was decided. */
export const blankDecision = {
  why: '',
  rejected: '',
  revisitOn: null,
  state: 'standing',
  ...blankOutcome,
} as const satisfies Partial<Decision>;

/** An escalation to the tribe. Without an ask it can be kept, not sent. */
export const envelopeSchema = z.object({
  id: envelopeIdSchema,
  problem: wordsSchema,
  evidence: textSchema(maxObservationLength),
  tried: textSchema(maxObservationLength),
  ask: lineSchema,
  ...outcomeFields,
});
export type Envelope = z.infer<typeof envelopeSchema>;

/** An envelope of which no more is known than the problem. */
export const blankEnvelope = {
  evidence: '',
  tried: '',
  ask: '',
  ...blankOutcome,
} as const satisfies Partial<Envelope>;
