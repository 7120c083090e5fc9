/** Cleans the texts of a session that was read, so that a space typed into a file by hand does not make it unreadable. */
import { cleanName, cleanText } from '../session/text.ts';

type Fields = Readonly<Record<string, unknown>>;
type Clean = (text: string) => string;

/** The value with clean texts where a session has them; everything else is left to the schemas. */
export function withCleanTexts(session: unknown): unknown {
  if (!isRecord(session)) return session;
  return {
    ...withClean(session, 'squad', cleanName),
    people: cleanRows(session.people, 'name', cleanName),
    observations: cleanRows(session.observations, 'text', cleanText),
    groups: cleanRows(session.groups, 'name', cleanName),
  };
}

function cleanRows(table: unknown, field: string, clean: Clean): unknown {
  if (!isRecord(table)) return table;
  const rows = Object.entries(table).map(([id, row]) => [
    id,
    isRecord(row) ? withClean(row, field, clean) : row,
  ]);
  return Object.fromEntries(rows);
}

function withClean(record: Fields, field: string, clean: Clean): Fields {
  const text = record[field];
  return typeof text === 'string' && clean(text) !== text ? { ...record, [field]: clean(text) } : record;
}

function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
