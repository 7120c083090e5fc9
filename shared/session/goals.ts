/** Rules of the goals of a week: how last week's went, and how this week's are tied to our purpose. */
import type { CommandOf } from './commands.ts';
import type { GoalId } from './ids.ts';
import { blankGoal, type Goal, type MissReason } from './monday-schema.ts';
import { byOrder, keysAt } from './order.ts';
import { maxOutcomeLength } from './outcome-schema.ts';
import { type Refusal, type RefusalReason, refuse } from './refusal.ts';
import type { Session } from './schema.ts';
import { rowsOf, withoutRecords, withRecords } from './tables.ts';
import { cleanName } from './text.ts';

/** Most goals of one meeting, both weeks together: far above what a team can keep in mind. */
export const maxGoals = 200;

/** The goals of a week in their order. */
export function goalsOf(session: Session, week: Goal['week']): Goal[] {
  return rowsOf(session.goals)
    .filter((goal) => goal.week === week)
    .toSorted(byOrder);
}

/** Whether all that was set out to do in a week is done: what time is left is the team's own. */
export function isAhead(session: Session, week: Goal['week']): boolean {
  const goals = goalsOf(session, week);
  return goals.length > 0 && goals.every((goal) => goal.result === 'done');
}

/** Adds a goal at the end of its week. */
export function addGoal(session: Session, command: CommandOf<'goal.add'>): Session | Refusal {
  const { id, week } = command;
  if (session.goals[id]) return refuse('id-taken');
  if (rowsOf(session.goals).length >= maxGoals) return refuse('too-many-goals');
  const text = cleanName(command.text);
  const problem = lineProblem(text);
  if (problem) return refuse(problem);
  const siblings = goalsOf(session, week);
  const order = keysAt(siblings, siblings.length, 1)[0] ?? 'a0';
  return withRecords(session, 'goals', [{ id, week, text, ...blankGoal, order }]);
}

/** Changes what a goal says; what the command leaves out stays. */
export function updateGoal(session: Session, command: CommandOf<'goal.update'>): Session | Refusal {
  return changeGoal(session, command.id, (goal) => {
    const { dimension = goal.dimension } = command;
    const text = cleanName(command.text ?? goal.text);
    const note = cleanName(command.note ?? goal.note);
    return { ...goal, text, note, dimension };
  });
}

/** Says how a goal went, and why where it went otherwise. */
export function setGoalResult(session: Session, command: CommandOf<'goal.setResult'>): Session | Refusal {
  const { id, result } = command;
  const reason = result === 'not-done' || result === 'changed' ? command.reason : null;
  return changeGoal(session, id, (goal) => ({ ...goal, result, reason }));
}

/** The command that says how a goal went; said twice it is open again. A reason stays as long as one is needed. */
export function resultCommand({ id, result, reason }: Goal, next: NonNullable<Goal['result']>) {
  const given = result === next ? { result: null, reason: null } : { result: next, reason };
  return { type: 'goal.setResult', id, ...given } satisfies CommandOf<'goal.setResult'>;
}

/** The command that says why; said twice it is no reason any more. Whoever gives a reason says that it was not done. */
export function reasonCommand({ id, result, reason }: Goal, next: MissReason) {
  const kept = result === 'changed' ? 'changed' : 'not-done';
  const given = { result: kept, reason: reason === next ? null : next } as const;
  return { type: 'goal.setResult', id, ...given } satisfies CommandOf<'goal.setResult'>;
}

/** Says how well a goal is tied to our purpose. */
export function setGoalLink(session: Session, { id, link }: CommandOf<'goal.setLink'>): Session | Refusal {
  return changeGoal(session, id, (goal) => ({ ...goal, link }));
}

/** Takes a goal off the list. */
export function removeGoal(session: Session, id: GoalId): Session | Refusal {
  return session.goals[id] ? withoutRecords(session, 'goals', [id]) : refuse('unknown-goal');
}

/** What is wrong with the line of a goal or a task that was cleaned, if anything. */
export function lineProblem(text: string): RefusalReason | undefined {
  return text === '' || text.length > maxOutcomeLength ? 'line-words' : undefined;
}

function changeGoal(session: Session, id: GoalId, change: (goal: Goal) => Goal): Session | Refusal {
  const goal = session.goals[id];
  if (!goal) return refuse('unknown-goal');
  const next = change(goal);
  const problem = lineProblem(next.text) ?? (next.note === '' ? undefined : lineProblem(next.note));
  return problem ? refuse(problem) : withRecords(session, 'goals', [next]);
}
