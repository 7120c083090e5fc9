/** What only the course of a meeting brings, and no step takes back: where it stands, and the time that was spent. */
import type { TopicId } from './ids.ts';
import { spentOn } from './run-clock.ts';
import { type Run, runSchema, stepSchema } from './run-schema.ts';
import type { Session } from './schema.ts';
import { isSame, type SessionDiff } from './session-diff.ts';
import { newTopic } from './topic-schema.ts';

type RecordChange = SessionDiff[number];
type Fields = Readonly<Record<string, unknown>>;

/** Fields that change as steps are entered, and topics taken up and left. */
const courseFields: Readonly<Record<string, readonly string[]>> = {
  steps: ['spentMs'],
  topics: ['state', 'plannedMs', 'spentMs'],
};

/** A stored step without what the course of the meeting has changed since. */
export function withCourseKept(session: Session, diff: SessionDiff): SessionDiff {
  const moved = runsOf(diff);
  const hasGoneOn = moved !== null && !isSame(session.run, moved.from);
  return diff.map((change) => {
    if (change.kind === 'removed') return withTimeOfTopic(session, change);
    return hasGoneOn ? withTimeSpent(change, moved) : change;
  });
}

/**
 * Taking back the step that began the record of a topic takes only the words and the place it gave, where the topic was
 * discussed since. One that is nothing but its record, with neither cards nor a statement behind it, goes.
 */
function withTimeOfTopic(session: Session, change: Extract<RecordChange, { kind: 'removed' }>): RecordChange {
  const { table, record } = change;
  const topic = table === 'topics' ? session.topics[record.id as TopicId] : undefined;
  const behind = [session.observations, session.groups, session.statements];
  if (!topic || !behind.some((rows) => Object.hasOwn(rows, record.id))) return change;
  if (topic.plannedMs === record.plannedMs && topic.spentMs === record.spentMs) return change;
  const blank: Fields = newTopic(topic.id);
  const given = Object.keys(blank).filter((field) => field !== 'id' && !isOfCourse(table, field));
  const fields = given.map((field) => [field, { from: record[field], to: blank[field] }] as const);
  return { kind: 'changed', table: 'topics', id: topic.id, fields: Object.fromEntries(fields) };
}

/** The meeting stays where it has gone since, so what the step it had left then was taking is counted into that step. */
function withTimeSpent(change: RecordChange, { from, to }: Moved): RecordChange {
  if (change.kind === 'changed') {
    const fields = Object.entries(change.fields).filter(([field]) => !isOfCourse(change.table, field));
    return { ...change, fields: Object.fromEntries(fields) };
  }
  if (change.kind !== 'added' || change.table !== 'steps' || from.runningSince === null) return change;
  const step = stepSchema.safeParse(change.record);
  if (!step.success) return change;
  return { ...change, record: { ...step.data, spentMs: spentOn(step.data, to, from.runningSince) } };
}

function isOfCourse(table: string, field: string): boolean {
  return courseFields[table]?.includes(field) ?? false;
}

interface Moved {
  readonly from: Run;
  readonly to: Run;
}

/** Where the meeting stood before and after the change, if the change led it elsewhere. */
function runsOf(diff: SessionDiff): Moved | null {
  const run = diff.find((change) => change.kind === 'session')?.fields.run;
  const [from, to] = [runSchema.safeParse(run?.from), runSchema.safeParse(run?.to)];
  return from.success && to.success ? { from: from.data, to: to.data } : null;
}
