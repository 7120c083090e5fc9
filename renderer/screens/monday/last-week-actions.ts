/** What keys and buttons do with the goals of last week. */
import { reasonCommand, resultCommand } from '../../../shared/session/goals.ts';
import { type Goal, type MissReason, missReasons } from '../../../shared/session/monday-schema.ts';
import { reasonNames, resultNames } from '../../../shared/templates/monday-words.ts';
import { typeActions } from '../../parts/field-actions.ts';
import type { AppAction } from '../../stores/action-registry.ts';
import { trySend } from '../../stores/try-send.ts';
import { goalActionsOf, selectNextGoal } from './goal-actions.ts';

type Result = NonNullable<Goal['result']>;

export const results = ['done', 'not-done', 'changed'] as const satisfies readonly Result[];
const resultKeys: Readonly<Record<Result, string>> = { done: 'y', 'not-done': 'x', changed: 'c' };

/** Says how a goal went, and after one that is done goes on to the next; said twice it is open again. */
export function setResult(goal: Goal, next: Result): void {
  const command = resultCommand(goal, next);
  if (trySend(command) && command.result === 'done') selectNextGoal('last');
}

/** Says why it was not done, or not as it was meant; said twice it is no reason any more. */
export function setReason(goal: Goal, next: MissReason): void {
  trySend(reasonCommand(goal, next));
}

export const lastWeekActions: readonly AppAction[] = [
  ...typeActions,
  ...goalActionsOf('last', 'Last week', 'lastWeek', [
    ...results.map((result) => ({
      id: `lastWeek.${result}`,
      label: resultNames[result],
      hint: resultNames[result],
      keys: [resultKeys[result]],
      run: (goal: Goal) => setResult(goal, result),
    })),
    ...missReasons.map((reason, index) => ({
      id: `lastWeek.${reason}`,
      label: `Why: ${reasonNames[reason].toLowerCase()}`,
      keys: [String(index + 1)],
      run: (goal: Goal) => setReason(goal, reason),
    })),
  ]),
];
