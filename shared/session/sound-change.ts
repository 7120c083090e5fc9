/** Checks changes that come from a session's stored history, which anybody may have edited. */
import { groupSchema, observationSchema, personSchema, type Session, sessionSchema } from './schema.ts';
import type { SessionDiff } from './session-diff.ts';

const rowSchemas = { people: personSchema, observations: observationSchema, groups: groupSchema };
const fieldsSchema = sessionSchema.unwrap().omit({ people: true, observations: true, groups: true });

/** Whether every record of a valid session stayed valid, and the session itself, through a diff; only what the diff names is looked at. */
export function isSoundChange(before: Session, after: Session, diff: SessionDiff): boolean {
  return diff.every((change) => {
    if (change.kind === 'session') return after.id === before.id && fieldsSchema.safeParse(after).success;
    const id = change.kind === 'changed' ? change.id : change.record.id;
    const table: Readonly<Record<string, unknown>> = after[change.table];
    if (!Object.hasOwn(table, id)) return true;
    const row = rowSchemas[change.table].safeParse(table[id]);
    return row.success && row.data.id === id;
  });
}
