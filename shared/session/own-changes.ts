import { withCourseKept } from './kept-course.ts';
import type { Session } from './schema.ts';
import { isSame, type SessionDiff } from './session-diff.ts';
import { changeOnTop } from './text-change.ts';

type FieldChanges = Extract<SessionDiff[number], { kind: 'changed' }>['fields'];
type Fields = Readonly<Record<string, unknown>>;

/**
 * What a stored step may still change in the session of today: a field that somebody else has set since stays as it is,
 * in a card's text others' words stay around one's own, and what was discussed keeps its time.
 */
export function ownChanges(session: Session, diff: SessionDiff): SessionDiff {
  return withCourseKept(session, diff).flatMap((change): SessionDiff => {
    if (change.kind === 'added' || change.kind === 'removed') return [change];
    const target = change.kind === 'session' ? session : rowOf(session[change.table], change.id);
    if (!target) return [];
    const isText = change.kind === 'changed' && change.table === 'observations';
    const fields = ownFields(target as Fields, change.fields, isText);
    return Object.keys(fields).length > 0 ? [{ ...change, fields }] : [];
  });
}

function ownFields(target: Fields, changes: FieldChanges, isText: boolean): FieldChanges {
  const own: FieldChanges = {};
  for (const [field, change] of Object.entries(changes)) {
    const current = target[field];
    if (isSame(current, change.from)) own[field] = change;
    else if (isText && field === 'text') {
      const { from, to } = change;
      if (typeof current !== 'string' || typeof from !== 'string' || typeof to !== 'string') continue;
      const text = changeOnTop(from, to, current);
      if (text !== undefined) own[field] = { from: current, to: text };
    }
  }
  return own;
}

function rowOf(table: Readonly<Record<string, unknown>>, id: string): unknown {
  return Object.hasOwn(table, id) ? table[id] : undefined;
}
