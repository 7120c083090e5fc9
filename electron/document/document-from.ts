import * as Y from 'yjs';
import { type Session, tableNames } from '../../shared/session/schema.ts';
import { fieldsIn, plainFields, recordsIn, sharedRecord } from './document-shape.ts';
import { fingerprint } from './fingerprint.ts';

/**
 * A new document that holds this session. Equal sessions give equal documents, to the byte: two copies of a file that
 * carried none yet have a common beginning, wherever each of them gets its document.
 */
export function documentFrom(session: Session): Y.Doc {
  const doc = new Y.Doc();
  doc.clientID = fingerprint(session);
  doc.transact(() => {
    const fields = fieldsIn(doc);
    for (const [field, value] of plainFields(session).sort(byKey)) fields.set(field, value);
    for (const table of tableNames) {
      const records = recordsIn(doc, table);
      for (const [id, record] of Object.entries(session[table]).sort(byKey)) {
        const inOrder = Object.fromEntries(Object.entries(record).sort(byKey));
        records.set(id, sharedRecord(table, inOrder));
      }
    }
  });
  return doc;
}

function byKey([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1;
}
