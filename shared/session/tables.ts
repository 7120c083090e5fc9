/** Immutable updates of a session's tables; what does not change keeps its identity. */
import type { z } from 'zod';
import type { rowSchemas, Session, TableName } from './schema.ts';

type Rows = { [T in TableName]: z.infer<(typeof rowSchemas)[T]> };

const listed = new WeakMap<object, readonly unknown[]>();

/** The records of a table as a list, made once for each table: tables never change, and a large one takes its time. */
export function rowsOf<Row>(table: Readonly<Record<string, Row>>): readonly Row[] {
  const known = listed.get(table);
  if (known) return known as readonly Row[];
  const rows = Object.values(table);
  listed.set(table, rows);
  return rows;
}

/** The session with these records added or replaced. */
export function withRecords<T extends keyof Rows>(
  session: Session,
  table: T,
  records: readonly Rows[T][],
): Session {
  if (records.length === 0) return session;
  const changed = Object.fromEntries(records.map((record) => [record.id, record]));
  return { ...session, [table]: { ...session[table], ...changed } };
}

/** The session without these records. */
export function withoutRecords<T extends keyof Rows>(
  session: Session,
  table: T,
  ids: readonly string[],
): Session {
  if (ids.length === 0) return session;
  const gone = new Set(ids);
  const kept = Object.fromEntries(Object.entries(session[table]).filter(([id]) => !gone.has(id)));
  return { ...session, [table]: kept };
}
