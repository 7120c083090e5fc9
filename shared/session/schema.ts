/** The session as a plain value: tables of flat records by id. Types are inferred from these schemas and nowhere else. */
import { z } from 'zod';
import { characterSchema } from './characters.ts';
import { dimensionSchema } from './dimensions.ts';
import { dateSchema, instantSchema, nameSchema, orderSchema, textSchema } from './fields.ts';
import {
  actionIdSchema,
  decisionIdSchema,
  envelopeIdSchema,
  goalIdSchema,
  groupIdSchema,
  observationIdSchema,
  personIdSchema,
  roundIdSchema,
  sessionIdSchema,
  statementIdSchema,
  stepIdSchema,
  taskIdSchema,
  topicIdSchema,
} from './ids.ts';
import { goalSchema, masteryTimeSchema, taskSchema } from './monday-schema.ts';
import { actionSchema, decisionSchema, envelopeSchema } from './outcome-schema.ts';
import { statementSchema } from './pulse-schema.ts';
import { roleSchema } from './roles.ts';
import { maxSentenceLength, runSchema, stepSchema } from './run-schema.ts';
import { sourceSchema } from './sources.ts';
import { maxNameLength, maxObservationLength } from './text.ts';
import { roundSchema, topicSchema } from './topic-schema.ts';

export const sessionKinds = ['squadmap', 'tribemap', 'monday', 'health-check'] as const;
export const sessionKindSchema = z.enum(sessionKinds);
export type SessionKind = z.infer<typeof sessionKindSchema>;

/** How much of who said what leaves the operator's window. */
export const attributions = ['names', 'roles', 'none'] as const;
export const attributionSchema = z.enum(attributions);
export type Attribution = z.infer<typeof attributionSchema>;

/** The role that looks after each dimension. */
export const stewardsSchema = z.object({ mastery: roleSchema, autonomy: roleSchema, purpose: roleSchema });

export const personSchema = z.object({
  id: personIdSchema,
  name: nameSchema,
  role: roleSchema,
  isPresent: z.boolean(),
  order: orderSchema,
});
export type Person = z.infer<typeof personSchema>;

/** A second way to look at the same cards. */
export const lenses = ['people', 'process', 'product', 'systems-and-tools'] as const;
export const lensSchema = z.enum(lenses);
export type Lens = z.infer<typeof lensSchema>;

export const observationSchema = z.object({
  id: observationIdSchema,
  text: textSchema(maxObservationLength).min(1),
  source: sourceSchema,
  /** Null is "to sort". Equals the group's dimension while the observation is in a group. */
  dimension: dimensionSchema.nullable(),
  /** What it is about besides; absent for nothing. */
  secondDimension: dimensionSchema.optional(),
  character: characterSchema,
  /** Where it was filed under the second lens; absent for nowhere. */
  lens: lensSchema.optional(),
  /** The squad it was brought from, at a meeting of several; absent for a topic of one's own. */
  fromSquad: nameSchema.optional(),
  /** The group is in the groups table; a deleted observation is in none. */
  groupId: groupIdSchema.nullable(),
  /** The place among the cards of its group, or of its column when it is in no group. */
  order: orderSchema,
  createdAt: instantSchema,
  /** When it was put into the session's bin; null while it is on the board. */
  deletedAt: instantSchema.nullable(),
  /** The card whose other words this one holds, since a copy of unknown origin was merged in; that card may be gone. */
  copyOf: observationIdSchema.optional(),
});
export type Observation = z.infer<typeof observationSchema>;

/** Two or more observations that belong together. A group with fewer members does not exist. */
export const groupSchema = z.object({
  id: groupIdSchema,
  /** Empty until somebody names it. */
  name: textSchema(maxNameLength),
  dimension: dimensionSchema.nullable(),
  /** The place in its column, among the single observations there. */
  order: orderSchema,
});
export type Group = z.infer<typeof groupSchema>;

function tableOf<Id extends z.core.$ZodRecordKey, Row extends z.ZodType<{ id: string }>>(
  idSchema: Id,
  row: Row,
) {
  return z
    .record(idSchema, row)
    .refine((table) => Object.entries(table).every(([id, record]) => record.id === id), {
      error: 'a record stands under another id than its own',
    });
}

export const sessionSchema = z
  .object({
    id: sessionIdSchema,
    kind: sessionKindSchema,
    squad: nameSchema,
    date: dateSchema,
    createdAt: instantSchema,
    /** A sample meeting to play with is marked as one everywhere. */
    isSample: z.boolean(),
    attribution: attributionSchema,
    people: tableOf(personIdSchema, personSchema),
    observations: tableOf(observationIdSchema, observationSchema),
    groups: tableOf(groupIdSchema, groupSchema),

    /** What this meeting is for, in one line. */
    purpose: textSchema(maxSentenceLength),
    /** How the people in the room want to work together, a line each. */
    agreements: textSchema(maxObservationLength),
    stewards: stewardsSchema,
    /** How well the time was spent, as fingers shown at the end: 0 to 5. */
    fistOfFive: z.array(z.int().min(0).max(5)).max(200),
    /** When the next meeting of this kind is. */
    nextDate: dateSchema.nullable(),
    masteryTime: masteryTimeSchema,
    run: runSchema,
    steps: tableOf(stepIdSchema, stepSchema),
    topics: tableOf(topicIdSchema, topicSchema),
    rounds: tableOf(roundIdSchema, roundSchema),
    actions: tableOf(actionIdSchema, actionSchema),
    decisions: tableOf(decisionIdSchema, decisionSchema),
    envelopes: tableOf(envelopeIdSchema, envelopeSchema),
    statements: tableOf(statementIdSchema, statementSchema),
    goals: tableOf(goalIdSchema, goalSchema),
    tasks: tableOf(taskIdSchema, taskSchema),
  })
  .readonly();
export type Session = z.infer<typeof sessionSchema>;

/** The tables of a session with the schema of their rows; everything else in it is a plain field. */
export const rowSchemas = {
  people: personSchema,
  observations: observationSchema,
  groups: groupSchema,
  steps: stepSchema,
  topics: topicSchema,
  rounds: roundSchema,
  actions: actionSchema,
  decisions: decisionSchema,
  envelopes: envelopeSchema,
  statements: statementSchema,
  goals: goalSchema,
  tasks: taskSchema,
} as const;
export type TableName = keyof typeof rowSchemas;
export const tableNames = Object.keys(rowSchemas) as TableName[];
