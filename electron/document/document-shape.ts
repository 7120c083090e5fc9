/**
 * How a session lies in a Yjs document: a map of its plain fields, and for each table a map of records. A record is a map
 * that holds all its fields as they were at first under one key, and every field that was changed since under its own;
 * so a new card takes two entries instead of nine. The text of a card is shared text, everything else a plain value.
 */
import * as Y from 'yjs';
import { type Session, type TableName, tableNames } from '../../shared/session/schema.ts';

/** A record in the document. */
export type SharedRecord = Y.Map<unknown>;

/** Under which key a record holds the fields it was made with; no field has this name. */
export const firstFieldsKey = '*';

/** The session's plain fields. */
export function fieldsIn(doc: Y.Doc): Y.Map<unknown> {
  return doc.getMap('session');
}

/** A table's records by id. */
export function recordsIn(doc: Y.Doc, table: TableName): Y.Map<SharedRecord> {
  return doc.getMap(table);
}

/** Whether a field's text is edited by several people at once, letter by letter. */
export function isSharedText(table: TableName, field: string): boolean {
  return table === 'observations' && field === 'text';
}

/** A record as the document holds it, ready to be put in its place. */
export function sharedRecord(table: TableName, record: Readonly<Record<string, unknown>>): SharedRecord {
  const shared: SharedRecord = new Y.Map();
  const plain: Record<string, unknown> = {};
  for (const [field, value] of Object.entries(record)) {
    if (isSharedText(table, field) && typeof value === 'string') shared.set(field, new Y.Text(value));
    else plain[field] = value;
  }
  shared.set(firstFieldsKey, plain);
  return shared;
}

/** The plain fields of a session: what is no table. */
export function plainFields(session: Session): [string, unknown][] {
  return Object.entries(session).filter(([field]) => !tableNames.includes(field as TableName));
}
