import type { Command } from '../../shared/session/commands.ts';
import type { GoalId, TaskId } from '../../shared/session/ids.ts';
import { peopleInOrder } from '../../shared/session/people.ts';
import type { Session } from '../../shared/session/schema.ts';
import { anId } from './session-builders.ts';

/** A Monday: last week's goals, this week's, makers' own tasks and the half-days for learning. */
export function mondayCommands(session: Session): Command[] {
  const [done, missed, changed, clear, weak] = Array.from({ length: 5 }, () => anId<GoalId>('goal')) as [
    GoalId,
    GoalId,
    GoalId,
    GoalId,
    GoalId,
  ];
  const maker = peopleInOrder(session).find(({ role }) => role === 'maker');
  return [
    { type: 'session.update', purpose: 'Nobody loses money because of a form' },
    { type: 'goal.add', id: done, week: 'last', text: 'The export runs at night' },
    { type: 'goal.add', id: missed, week: 'last', text: 'Login without the old form' },
    { type: 'goal.add', id: changed, week: 'last', text: 'Two interviews with new customers' },
    { type: 'goal.setResult', id: done, result: 'done', reason: null },
    { type: 'goal.setResult', id: missed, result: 'not-done', reason: 'waiting-for-others' },
    { type: 'goal.update', id: missed, note: 'Identity reviews on Thursdays only' },
    { type: 'goal.setResult', id: changed, result: 'changed', reason: 'interruption' },
    { type: 'goal.add', id: clear, week: 'this', text: 'The refund form says why' },
    { type: 'goal.add', id: weak, week: 'this', text: 'A new dashboard for the night job' },
    { type: 'goal.setLink', id: clear, link: 'clear' },
    { type: 'goal.setLink', id: weak, link: 'weak' },
    ...(maker
      ? [
          {
            type: 'task.add' as const,
            id: anId<TaskId>('task'),
            personId: maker.id,
            date: '2026-11-23',
            text: 'Own-task: write the refund words',
          },
        ]
      : []),
    { type: 'masteryTime.set', planned: 6, taken: 4 },
  ];
}
