import type { SessionId } from '../session/ids.ts';
import { type Session, tableNames } from '../session/schema.ts';

/**
 * The same session with new ids throughout: from now on it is no copy of the one it came from. Whatever refers to a record
 * of it, wherever that stands, refers to the same record afterwards.
 */
export function withNewIds(session: Session, newId: () => string): Session {
  const names = new Map<string, string>();
  for (const table of tableNames) {
    // A topic has the id of the card or group it is about, and keeps having it.
    for (const id of Object.keys(session[table])) if (!names.has(id)) names.set(id, newId());
  }
  return { ...(renamed(session, names) as Session), id: newId() as SessionId };
}

/** Ids are long enough that no text is one by chance. */
function renamed(value: unknown, names: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string') return names.get(value) ?? value;
  if (Array.isArray(value)) return value.map((item) => renamed(item, names));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [names.get(key) ?? key, renamed(inner, names)]),
  );
}
