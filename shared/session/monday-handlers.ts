import type { HandlersOf } from './command-handlers.ts';
import { addGoal, removeGoal, setGoalLink, setGoalResult, updateGoal } from './goals.ts';
import { setMasteryTime } from './mastery-time.ts';
import type { mondayCommandSchemas } from './monday-commands.ts';
import { addTask, editTask, removeTask } from './tasks.ts';

export const mondayHandlers: HandlersOf<typeof mondayCommandSchemas> = {
  'goal.add': addGoal,
  'goal.update': updateGoal,
  'goal.setResult': setGoalResult,
  'goal.setLink': setGoalLink,
  'goal.remove': (session, { id }) => removeGoal(session, id),
  'task.add': addTask,
  'task.edit': editTask,
  'task.remove': (session, { id }) => removeTask(session, id),
  'masteryTime.set': setMasteryTime,
};
