/** Cleans the texts of a session that was read, so that a space typed into a file by hand does not make it unreadable. */
import { cleanName, cleanText } from '../session/text.ts';

type Fields = Readonly<Record<string, unknown>>;
type Clean = (text: string) => string;

const ofSession = { squad: cleanName, purpose: cleanText, agreements: cleanText };

const ofRows: Readonly<Record<string, Readonly<Record<string, Clean>>>> = {
  people: { name: cleanName },
  observations: { text: cleanText, fromSquad: cleanName },
  groups: { name: cleanName },
  steps: { name: cleanName, cue: cleanText, sentence: cleanText },
  topics: {
    title: cleanText,
    saw: cleanText,
    ours: cleanText,
    privateNote: cleanText,
    talkTo: cleanText,
    liveWith: cleanText,
  },
  actions: { what: cleanText, helps: cleanText, trigger: cleanText, response: cleanText },
  decisions: { what: cleanText, why: cleanText, rejected: cleanText },
  envelopes: { problem: cleanText, evidence: cleanText, tried: cleanText, ask: cleanText },
  statements: { text: cleanText },
  goals: { text: cleanText, note: cleanText },
  tasks: { text: cleanText },
};

/** The value with clean texts where a session has them; everything else is left to the schemas. */
export function withCleanTexts(session: unknown): unknown {
  if (!isRecord(session)) return session;
  const tables = Object.entries(ofRows).map(([table, texts]) => [table, cleanRows(session[table], texts)]);
  return {
    ...withClean(session, ofSession),
    ...Object.fromEntries(tables.filter(([, rows]) => rows !== undefined)),
  };
}

function cleanRows(table: unknown, texts: Readonly<Record<string, Clean>>): unknown {
  if (!isRecord(table)) return table;
  const rows = Object.entries(table).map(([id, row]) => [id, isRecord(row) ? withClean(row, texts) : row]);
  return Object.fromEntries(rows);
}

function withClean(record: Fields, texts: Readonly<Record<string, Clean>>): Fields {
  const changed = Object.entries(texts).flatMap(([field, clean]) => {
    const text = record[field];
    return typeof text === 'string' && clean(text) !== text ? [[field, clean(text)] as const] : [];
  });
  return changed.length > 0 ? { ...record, ...Object.fromEntries(changed) } : record;
}

function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
