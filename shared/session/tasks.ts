/** Rules of makers' own tasks: at most two a day, written by their maker, and reported to nobody. */
import type { CommandOf } from './commands.ts';
import { lineProblem } from './goals.ts';
import type { PersonId, TaskId } from './ids.ts';
import { maxTasksPerDay, type Task } from './monday-schema.ts';
import { byOrder, keysAt } from './order.ts';
import { type Refusal, refuse } from './refusal.ts';
import type { Session } from './schema.ts';
import { rowsOf, withoutRecords, withRecords } from './tables.ts';
import { cleanName } from './text.ts';

/** Most tasks of one meeting: two a day for a large team over some weeks. */
export const maxTasks = 2_000;

/** What somebody set out to do on one day, in their order. */
export function tasksOf(session: Session, personId: PersonId, date: string): Task[] {
  return rowsOf(session.tasks)
    .filter((task) => task.personId === personId && task.date === date)
    .toSorted(byOrder);
}

/** Adds a task to somebody's day. */
export function addTask(session: Session, command: CommandOf<'task.add'>): Session | Refusal {
  const { id, personId, date } = command;
  if (!session.people[personId]) return refuse('unknown-person');
  if (session.tasks[id]) return refuse('id-taken');
  const siblings = tasksOf(session, personId, date);
  if (siblings.length >= maxTasksPerDay) return refuse('two-tasks-a-day');
  if (rowsOf(session.tasks).length >= maxTasks) return refuse('too-many-tasks');
  const text = cleanName(command.text);
  const problem = lineProblem(text);
  if (problem) return refuse(problem);
  const order = keysAt(siblings, siblings.length, 1)[0] ?? 'a0';
  return withRecords(session, 'tasks', [{ id, personId, date, text, order }]);
}

/** Gives a task other words. */
export function editTask(session: Session, command: CommandOf<'task.edit'>): Session | Refusal {
  const task = session.tasks[command.id];
  if (!task) return refuse('unknown-task');
  const text = cleanName(command.text);
  const problem = lineProblem(text);
  return problem ? refuse(problem) : withRecords(session, 'tasks', [{ ...task, text }]);
}

/** Takes a task off its day. */
export function removeTask(session: Session, id: TaskId): Session | Refusal {
  return session.tasks[id] ? withoutRecords(session, 'tasks', [id]) : refuse('unknown-task');
}
