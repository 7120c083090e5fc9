/** The session as a plain value: tables of flat records by id. Types are inferred from these schemas and nowhere else. */
import { z } from 'zod';
import { characterSchema } from './characters.ts';
import { dimensionSchema } from './dimensions.ts';
import { groupIdSchema, observationIdSchema, personIdSchema, sessionIdSchema } from './ids.ts';
import { isOrderKey, maxOrderLength } from './order.ts';
import { roleSchema } from './roles.ts';
import { cleanName, cleanText, maxNameLength, maxObservationLength } from './text.ts';

/** A calendar day as YYYY-MM-DD. */
export const dateSchema = z.iso.date();

/** Milliseconds since 1970 (UTC). */
export const instantSchema = z.int().nonnegative();

const orderSchema = z.string().max(maxOrderLength).refine(isOrderKey);
const nameSchema = z
  .string()
  .min(1)
  .max(maxNameLength)
  .refine((text) => text === cleanName(text));

export const sessionKinds = ['squadmap', 'tribemap', 'monday', 'health-check'] as const;
export const sessionKindSchema = z.enum(sessionKinds);
export type SessionKind = z.infer<typeof sessionKindSchema>;

/** How much of who said what leaves the operator's window. */
export const attributions = ['names', 'roles', 'none'] as const;
export const attributionSchema = z.enum(attributions);
export type Attribution = z.infer<typeof attributionSchema>;

export const personSchema = z.object({
  id: personIdSchema,
  name: nameSchema,
  role: roleSchema,
  isPresent: z.boolean(),
  order: orderSchema,
});
export type Person = z.infer<typeof personSchema>;

/** Who an observation comes from. A person named here is in the people table. */
export const sourceSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('person'), personId: personIdSchema }),
  z.object({ kind: z.literal('role'), role: roleSchema }),
  z.object({ kind: z.literal('unknown') }),
]);
export type Source = z.infer<typeof sourceSchema>;

export const observationSchema = z.object({
  id: observationIdSchema,
  text: z
    .string()
    .min(1)
    .max(maxObservationLength)
    .refine((text) => text === cleanText(text)),
  source: sourceSchema,
  /** Null is "to sort". Equals the group's dimension while the observation is in a group. */
  dimension: dimensionSchema.nullable(),
  character: characterSchema,
  /** The group is in the groups table; a deleted observation is in none. */
  groupId: groupIdSchema.nullable(),
  /** The place among the cards of its group, or of its column when it is in no group. */
  order: orderSchema,
  createdAt: instantSchema,
  /** When it was put into the session's bin; null while it is on the board. */
  deletedAt: instantSchema.nullable(),
});
export type Observation = z.infer<typeof observationSchema>;

/** Two or more observations that belong together. A group with fewer members does not exist. */
export const groupSchema = z.object({
  id: groupIdSchema,
  /** Empty until somebody names it. */
  name: z
    .string()
    .max(maxNameLength)
    .refine((text) => text === cleanName(text)),
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
  })
  .readonly();
export type Session = z.infer<typeof sessionSchema>;

/** The tables of a session; everything else in it is a plain field. */
export const tableNames = ['people', 'observations', 'groups'] as const;
export type TableName = (typeof tableNames)[number];
