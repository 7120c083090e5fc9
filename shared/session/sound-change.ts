/** Checks changes that come from a session's stored history, which anybody may have edited. */
import { brokenInvariants } from './invariants.ts';
import { groupSchema, observationSchema, personSchema, type Session, sessionSchema } from './schema.ts';
import type { SessionDiff } from './session-diff.ts';

const rowSchemas = { people: personSchema, observations: observationSchema, groups: groupSchema };
const fieldsSchema = sessionSchema.unwrap().omit({ people: true, observations: true, groups: true });

/** Whether a valid session stayed valid, and itself, through a diff; only what the diff touched is looked at. */
export function isSoundChange(before: Session, after: Session, diff: SessionDiff): boolean {
  const areRecordsSound = diff.every((change) => {
    if (change.kind === 'session') return after.id === before.id && fieldsSchema.safeParse(after).success;
    if (change.kind === 'removed') return true;
    const id = change.kind === 'added' ? change.record.id : change.id;
    const record: unknown = (after[change.table] as Readonly<Record<string, unknown>>)[id];
    const row = rowSchemas[change.table].safeParse(record);
    return row.success && row.data.id === id;
  });
  return areRecordsSound && brokenInvariants(after).length === 0;
}
