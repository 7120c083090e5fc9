import * as Y from 'yjs';
import { type Session, tableNames } from '../../shared/session/schema.ts';
import { fieldsIn, firstFieldsKey, recordsIn } from './document-shape.ts';
import { repairSession } from './repair-session.ts';

/** The session that a document holds. The same document gives the same session on every machine. */
export function projectSession(doc: Y.Doc): Session {
  return repairSession(projectAsWritten(doc));
}

/** What the document holds, letter by letter; changes made apart can have left it without sense in places. */
export function projectAsWritten(doc: Y.Doc): Session {
  const tables = tableNames.map((table) => {
    const records: [string, unknown][] = [];
    recordsIn(doc, table).forEach((record, id) => {
      records.push([id, record instanceof Y.Map ? plainRecord(record) : record]);
    });
    return [table, Object.fromEntries(records)] as const;
  });
  const fields = [...fieldsIn(doc).entries()].filter(([, value]) => value !== undefined);
  // Only what the schemas allow was written; a document from elsewhere is checked by whoever takes it in.
  return Object.fromEntries([...fields, ...tables]) as unknown as Session;
}

function plainRecord(record: Y.Map<unknown>): Record<string, unknown> {
  const changed: [string, unknown][] = [];
  record.forEach((value, field) => {
    if (field !== firstFieldsKey) changed.push([field, value instanceof Y.Text ? value.toString() : value]);
  });
  const first = Object.entries(record.get(firstFieldsKey) ?? {});
  const fields = new Map<string, unknown>([...first, ...changed]);
  return Object.fromEntries([...fields].filter(([, value]) => value !== undefined));
}
