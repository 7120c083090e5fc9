/** What can be done to a session's own words, its people and the cards of its board. */
import { z } from 'zod';
import { characterSchema } from './characters.ts';
import { dimensionSchema } from './dimensions.ts';
import { dateSchema } from './fields.ts';
import { groupIdSchema, observationIdSchema, personIdSchema } from './ids.ts';
import { roleSchema } from './roles.ts';
import { attributionSchema, stewardsSchema } from './schema.ts';
import { sourceSchema } from './sources.ts';

/** Most observations that one command can add: what one paste may hold. */
export const maxObservationsPerCommand = 500;

/** Most records one command may name; far above any meeting, it bounds what a bad sender can ask for. */
const maxIds = 5_000;

// Texts are cut to their rules by the command's handler, which can say why it refuses one; this bound is for bad senders.
const rawTextSchema = z.string().max(20_000);
const itemIdSchema = z.union([observationIdSchema, groupIdSchema]);
const observationIdsSchema = z.array(observationIdSchema).min(1).max(maxIds);

/** An observation as it is captured. */
export const newObservationSchema = z.strictObject({
  id: observationIdSchema,
  text: rawTextSchema,
  source: sourceSchema,
  dimension: dimensionSchema.nullable(),
  character: characterSchema,
  /** The squad it was brought from; absent for none. */
  fromSquad: rawTextSchema.optional(),
});
export type NewObservation = z.infer<typeof newObservationSchema>;

const personFields = { name: rawTextSchema, role: roleSchema, isPresent: z.boolean() };

export const boardCommandSchemas = [
  z.strictObject({
    type: z.literal('session.update'),
    squad: rawTextSchema.optional(),
    date: dateSchema.optional(),
    attribution: attributionSchema.optional(),
    purpose: rawTextSchema.optional(),
    agreements: rawTextSchema.optional(),
    stewards: stewardsSchema.strict().optional(),
    nextDate: dateSchema.nullable().optional(),
  }),

  z.strictObject({ type: z.literal('person.add'), id: personIdSchema, ...personFields }),
  z.strictObject({
    type: z.literal('person.update'),
    id: personIdSchema,
    ...z.object(personFields).partial().shape,
  }),
  /** What the person said stays, as said by somebody of that role. */
  z.strictObject({ type: z.literal('person.remove'), id: personIdSchema }),

  /** New cards go to the end of their columns, in the order given. */
  z.strictObject({
    type: z.literal('observation.add'),
    observations: z.array(newObservationSchema).min(1).max(maxObservationsPerCommand),
  }),
  z.strictObject({ type: z.literal('observation.edit'), id: observationIdSchema, text: rawTextSchema }),
  z.strictObject({
    type: z.literal('observation.setCharacter'),
    ids: observationIdsSchema,
    character: characterSchema,
  }),
  z.strictObject({
    type: z.literal('observation.setSource'),
    ids: observationIdsSchema,
    source: sourceSchema,
  }),
  /** Says which squad cards were brought from; an empty name means none. */
  z.strictObject({
    type: z.literal('observation.setFromSquad'),
    ids: observationIdsSchema,
    squad: rawTextSchema,
  }),
  /** Moves observations and whole groups in front of `beforeId`, or to the end of the column. A grouped observation leaves its group. */
  z.strictObject({
    type: z.literal('observation.move'),
    ids: z.array(itemIdSchema).min(1).max(maxIds),
    dimension: dimensionSchema.nullable(),
    beforeId: itemIdSchema.nullable(),
  }),
  /** Puts items together with the target, an observation or a group; `groupId` names the group if one has to be made. */
  z.strictObject({
    type: z.literal('observation.group'),
    ids: z.array(itemIdSchema).min(1).max(maxIds),
    targetId: itemIdSchema,
    groupId: groupIdSchema,
  }),
  /** Takes observations out of their groups; they stand behind the group they left. */
  z.strictObject({ type: z.literal('observation.ungroup'), ids: observationIdsSchema }),
  /** Puts observations and all cards of groups into the session's bin. */
  z.strictObject({ type: z.literal('observation.delete'), ids: z.array(itemIdSchema).min(1).max(maxIds) }),
  z.strictObject({ type: z.literal('observation.restore'), ids: observationIdsSchema }),

  z.strictObject({ type: z.literal('group.rename'), id: groupIdSchema, name: rawTextSchema }),
] as const;
