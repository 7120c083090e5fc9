/** What changed between two sessions, record by record and field by field: sent to other windows, kept for undo. */
import { z } from 'zod';
import type { Session, TableName } from './schema.ts';
import { tableNames } from './schema.ts';

/** A side that is absent means that the field was, or becomes, absent. */
const fieldChangeSchema = z.object({ from: z.unknown().optional(), to: z.unknown().optional() });

const fieldChangesSchema = z.record(z.string(), fieldChangeSchema);
type FieldChanges = z.infer<typeof fieldChangesSchema>;

const recordSchema = z.looseObject({ id: z.string() });

const recordChangeSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('added'), table: z.enum(tableNames), record: recordSchema }),
  z.object({ kind: z.literal('removed'), table: z.enum(tableNames), record: recordSchema }),
  z.object({
    kind: z.literal('changed'),
    table: z.enum(tableNames),
    id: z.string(),
    fields: fieldChangesSchema,
  }),
  z.object({ kind: z.literal('session'), fields: fieldChangesSchema }),
]);

export const sessionDiffSchema = z.array(recordChangeSchema);
export type SessionDiff = z.infer<typeof sessionDiffSchema>;
type RecordChange = SessionDiff[number];

type Fields = Readonly<Record<string, unknown>>;

/** The changes that lead from one session to the other; empty when they are equal. */
export function diffSessions(before: Session, after: Session): SessionDiff {
  if (before === after) return [];
  const diff: RecordChange[] = [];
  const own = diffFields(withoutTables(before), withoutTables(after));
  if (own) diff.push({ kind: 'session', fields: own });
  for (const table of tableNames) diffTable(diff, table, before[table], after[table]);
  return diff;
}

/** The changes that take a diff back. */
export function reverseDiff(diff: SessionDiff): SessionDiff {
  return diff.map(reverseChange).reverse();
}

/**
 * A session with the changes of a diff. What the diff does not touch keeps its identity; changes to a record that has
 * gone are left out, so that undo never brings back what somebody else removed.
 */
export function applyDiff(session: Session, diff: SessionDiff): Session {
  if (diff.length === 0) return session;
  let fields: Fields = session;
  const tables = new Map<TableName, Record<string, Fields>>();
  const tableOf = (name: TableName) => {
    const table = tables.get(name) ?? { ...(session[name] as Record<string, Fields>) };
    tables.set(name, table);
    return table;
  };
  for (const change of diff) {
    if (change.kind === 'session') fields = applyFields(fields, change.fields);
    else if (change.kind === 'added') tableOf(change.table)[change.record.id] = change.record;
    else if (change.kind === 'removed') delete tableOf(change.table)[change.record.id];
    else {
      const record = tableOf(change.table)[change.id];
      if (record) tableOf(change.table)[change.id] = applyFields(record, change.fields);
    }
  }
  // The schemas bind what goes into a diff; both ends check a session before they trust it.
  return { ...fields, ...Object.fromEntries(tables) } as Session;
}

function diffTable(
  diff: RecordChange[],
  table: TableName,
  before: Record<string, Fields>,
  after: Record<string, Fields>,
) {
  if (before === after) return;
  for (const [id, record] of Object.entries(before)) {
    const next = after[id];
    if (!next) diff.push({ kind: 'removed', table, record: record as { id: string } });
    else if (next !== record) {
      const fields = diffFields(record, next);
      if (fields) diff.push({ kind: 'changed', table, id, fields });
    }
  }
  for (const [id, record] of Object.entries(after)) {
    if (!before[id]) diff.push({ kind: 'added', table, record: record as { id: string } });
  }
}

function diffFields(before: Fields, after: Fields): FieldChanges | undefined {
  const changes: FieldChanges = {};
  for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const [from, to] = [before[key], after[key]];
    if (isSame(from, to)) continue;
    changes[key] = { ...(key in before && { from }), ...(key in after && { to }) };
  }
  return Object.keys(changes).length > 0 ? changes : undefined;
}

function applyFields(target: Fields, changes: FieldChanges): Fields {
  const result: Record<string, unknown> = { ...target };
  for (const [key, change] of Object.entries(changes)) {
    if ('to' in change) result[key] = change.to;
    else delete result[key];
  }
  return result;
}

function reverseChange(change: RecordChange): RecordChange {
  if (change.kind === 'added') return { ...change, kind: 'removed' };
  if (change.kind === 'removed') return { ...change, kind: 'added' };
  const fields = Object.entries(change.fields).map(([key, field]) => [
    key,
    { ...('to' in field && { from: field.to }), ...('from' in field && { to: field.from }) },
  ]);
  return { ...change, fields: Object.fromEntries(fields) };
}

function withoutTables(session: Session): Fields {
  return Object.fromEntries(
    Object.entries(session).filter(([key]) => !tableNames.includes(key as TableName)),
  );
}

/** Field values are plain JSON and small: a name, a number, a source. */
export function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [keysOfA, keysOfB] = [Object.keys(a), Object.keys(b)];
  return (
    keysOfA.length === keysOfB.length &&
    keysOfA.every((key) => isSame((a as Fields)[key], (b as Fields)[key]))
  );
}
