import * as Y from 'yjs';
import type { SessionDiff } from '../../shared/session/session-diff.ts';
import { cleanText } from '../../shared/session/text.ts';
import { textChange } from '../../shared/session/text-change.ts';
import { fieldsIn, firstFieldsKey, isSharedText, recordsIn, sharedRecord } from './document-shape.ts';

type FieldChanges = Extract<SessionDiff[number], { kind: 'changed' }>['fields'];

/** Writes the changes of a diff into a document, as one step and under the document's own client id. */
export function writeDiff(doc: Y.Doc, diff: SessionDiff): void {
  if (diff.length === 0) return;
  doc.transact(() => {
    for (const change of diff) {
      if (change.kind === 'session') writeFields(fieldsIn(doc), change.fields, () => false);
      else {
        const records = recordsIn(doc, change.table);
        if (change.kind === 'removed') records.delete(change.record.id);
        else if (change.kind === 'added')
          records.set(change.record.id, sharedRecord(change.table, change.record));
        else {
          const record = records.get(change.id);
          if (record instanceof Y.Map)
            writeFields(record, change.fields, (field) => isSharedText(change.table, field));
        }
      }
    }
  });
}

function writeFields(
  record: Y.Map<unknown>,
  fields: FieldChanges,
  isShared: (field: string) => boolean,
): void {
  for (const [field, change] of Object.entries(fields)) {
    if (field === firstFieldsKey) continue;
    const text = record.get(field);
    if (!isShared(field) || typeof change.to !== 'string') record.set(field, change.to);
    else if (text instanceof Y.Text && cleanText(text.toString()) !== '') writeText(text, change.to);
    // Nothing is left that others' words could stand beside; several who write the same here must not write it twice.
    else record.set(field, new Y.Text(change.to));
  }
}

function writeText(text: Y.Text, to: string): void {
  const { at, removed, inserted } = textChange(text.toString(), to);
  if (removed > 0) text.delete(at, removed);
  if (inserted !== '') text.insert(at, inserted);
}
