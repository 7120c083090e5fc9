import { expect, it } from 'vitest';
import type { closeCommandSchemas } from '../../../../shared/session/close-commands.ts';
import { commandSchema } from '../../../../shared/session/commands.ts';
import type { GoalId, PersonId, TaskId } from '../../../../shared/session/ids.ts';
import type { mondayCommandSchemas } from '../../../../shared/session/monday-commands.ts';
import { describeCommands, type ExamplesOf } from '../../../support/describe-commands.ts';
import { anId } from '../../../support/session-builders.ts';

const goal = anId<GoalId>('goal');
const task = anId<TaskId>('task');
const personId = anId<PersonId>('person');

const monday: ExamplesOf<typeof mondayCommandSchemas> = {
  'goal.add': { type: 'goal.add', id: goal, week: 'this', text: 'Ship it' },
  'goal.update': { type: 'goal.update', id: goal, text: 'Ship it', note: 'late', dimension: 'mastery' },
  'goal.setResult': { type: 'goal.setResult', id: goal, result: 'changed', reason: 'too-much' },
  'goal.setLink': { type: 'goal.setLink', id: goal, link: 'weak' },
  'goal.remove': { type: 'goal.remove', id: goal },
  'task.add': { type: 'task.add', id: task, personId, date: '2026-11-23', text: 'Write it' },
  'task.edit': { type: 'task.edit', id: task, text: 'Write it' },
  'task.remove': { type: 'task.remove', id: task },
  'masteryTime.set': { type: 'masteryTime.set', planned: 4, taken: 2 },
};
const close: ExamplesOf<typeof closeCommandSchemas> = {
  'close.setFingers': { type: 'close.setFingers', fingers: [5, 4, 0] },
};

describeCommands(monday);
describeCommands(close);

it('tell how strong a tie to our purpose is in words, never as a number', () => {
  for (const link of [0.5, 50, '50', '50 %', 'strong'])
    expect(commandSchema.safeParse({ ...monday['goal.setLink'], link }).success).toBe(false);
});
