/** Checks changes that come from a session's stored history, which anybody may have edited. */
import { rowSchemas, type Session, sessionSchema, type TableName, tableNames } from './schema.ts';
import type { SessionDiff } from './session-diff.ts';

const isTable = Object.fromEntries(tableNames.map((table) => [table, true])) as Record<TableName, true>;
const fieldsSchema = sessionSchema.unwrap().omit(isTable);

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
