/** Undo and redo: reversed diffs of the author's own changes, applied to the session as it is today. */
import { z } from 'zod';
import { type Author, authorSchema, type CommandType } from './commands.ts';
import { instantSchema } from './fields.ts';
import { dissolveSmallGroups } from './groups.ts';
import { commandIdSchema } from './ids.ts';
import { brokenInvariants } from './invariants.ts';
import { ownChanges } from './own-changes.ts';
import { type Refusal, refuse } from './refusal.ts';
import type { Session } from './schema.ts';
import { applyDiff, diffSessions, reverseDiff, type SessionDiff, sessionDiffSchema } from './session-diff.ts';
import { isSoundChange } from './sound-change.ts';
import { leaveStep } from './step-removal.ts';
import { currentStep } from './steps.ts';

/** How many steps can be undone. */
export const historyDepth = 200;

/** Most record changes that all steps hold together, so that undo of many large steps cannot outgrow the session's file. */
const maxRecordChanges = 10_000;

export const historyEntrySchema = z.object({
  id: commandIdSchema,
  author: authorSchema,
  /** The command's type, from which the user reads what would be undone. */
  type: z.string().max(100),
  at: instantSchema,
  diff: sessionDiffSchema,
});
export type HistoryEntry = z.infer<typeof historyEntrySchema>;

/** Kept in the session's file, so that undo reaches back across restarts. The last entry is the newest. */
export const historySchema = z.object({
  undo: z.array(historyEntrySchema).max(historyDepth),
  redo: z.array(historyEntrySchema).max(historyDepth),
});
export type History = z.infer<typeof historySchema>;

export const emptyHistory: History = { undo: [], redo: [] };

/** Walking through a meeting changes nothing that was said: undo takes back the last card from whatever step one stands in. */
const courseTypes: ReadonlySet<string> = new Set<CommandType>([
  'run.goTo',
  'run.pause',
  'run.resume',
  'run.focus',
  'run.end',
  'topic.begin',
]);

/** The history after a change of this author: it can be undone, and what the author had undone is gone. */
export function recordChange(history: History, entry: HistoryEntry): History {
  if (entry.diff.length === 0 || courseTypes.has(entry.type)) return history;
  return {
    undo: withinLimits([...history.undo, entry]),
    redo: history.redo.filter((undone) => undone.author !== entry.author),
  };
}

/** The history after a copy was merged in: it can be taken back, and what the author had undone can still be done again. */
export function recordMerge(history: History, entry: HistoryEntry): History {
  return entry.diff.length === 0 ? history : { ...history, undo: withinLimits([...history.undo, entry]) };
}

/** The newest steps that may be kept; the last one always is. */
function withinLimits(entries: readonly HistoryEntry[]): HistoryEntry[] {
  let changes = 0;
  const tooOld = entries.findLastIndex((entry, index) => {
    changes += entry.diff.length;
    return index < entries.length - 1 && changes > maxRecordChanges;
  });
  return entries.slice(Math.max(tooOld + 1, entries.length - historyDepth));
}

export interface TimeTravel {
  readonly ok: true;
  readonly session: Session;
  readonly history: History;
  readonly diff: SessionDiff;
  /** The type of the command that was undone or done again. */
  readonly type: string;
}

/** Takes back, at that time, the author's last change that still has something to take back. */
export function undoLast(
  session: Session,
  history: History,
  author: Author,
  at: number,
): TimeTravel | Refusal {
  return travel(session, history, { author, at, from: 'undo', to: 'redo' }) ?? refuse('nothing-to-undo');
}

/** Does the author's last undone change again, at that time. */
export function redoLast(
  session: Session,
  history: History,
  author: Author,
  at: number,
): TimeTravel | Refusal {
  return travel(session, history, { author, at, from: 'redo', to: 'undo' }) ?? refuse('nothing-to-redo');
}

interface Journey {
  readonly author: Author;
  readonly at: number;
  readonly from: keyof History;
  readonly to: keyof History;
}

function travel(session: Session, history: History, journey: Journey): TimeTravel | undefined {
  const { author, at, from, to } = journey;
  const index = history[from].findLastIndex((entry) => entry.author === author);
  const entry = history[from][index];
  if (!entry) return undefined;
  const remaining = { ...history, [from]: history[from].toSpliced(index, 1) };
  const undoing = ownChanges(session, reverseDiff(entry.diff));
  const raw = withStepToStandIn(session, undoing, at);
  // A step that leads to no valid session can only come from a file that was changed outside; it is passed over.
  const changed = isSoundChange(session, raw, undoing) ? repair(raw) : session;
  const diff = diffSessions(session, changed);
  // Somebody else's change may have left nothing to take back: then the step before it is the one meant.
  if (diff.length === 0 || brokenInvariants(changed).length > 0) return travel(session, remaining, journey);
  const travelled = { ...remaining, [to]: [...remaining[to], { ...entry, diff }].slice(-historyDepth) };
  return { ok: true, session: changed, history: travelled, diff, type: entry.type };
}

/** The session after the diff; a meeting whose step goes with it goes on in the nearest one that stays. */
function withStepToStandIn(session: Session, diff: SessionDiff, at: number): Session {
  const changed = applyDiff(session, diff);
  if (!currentStep(session) || currentStep(changed) || changed.run.stepId !== session.run.stepId)
    return changed;
  return applyDiff(
    leaveStep(session, ({ id }) => Object.hasOwn(changed.steps, id), at),
    diff,
  );
}

/** Others' later changes can leave a reversed diff pointing at what has gone; the session's invariants come first. */
function repair(session: Session): Session {
  const observations = Object.values(session.observations).map((observation) => {
    const { source, groupId } = observation;
    const group = groupId === null ? undefined : session.groups[groupId];
    const isLost = groupId !== null && (!group || observation.deletedAt !== null);
    const isNameless = source.kind === 'person' && !session.people[source.personId];
    if (!isLost && !isNameless && (!group || group.dimension === observation.dimension)) return observation;
    return {
      ...observation,
      ...(isLost ? { groupId: null } : group && { dimension: group.dimension }),
      ...(isNameless && { source: { kind: 'unknown' as const } }),
    };
  });
  const isIntact = observations.every((observation) => session.observations[observation.id] === observation);
  const repaired = isIntact
    ? session
    : { ...session, observations: Object.fromEntries(observations.map((record) => [record.id, record])) };
  return dissolveSmallGroups(repaired);
}
