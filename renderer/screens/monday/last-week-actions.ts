/** What keys and buttons do with the goals of last week. */
import { type Goal, type MissReason, missReasons } from '../../../shared/session/monday-schema.ts';
import { reasonNames, resultNames } from '../../../shared/templates/monday-words.ts';
import { trySend } from '../../stores/try-send.ts';
import { goalActionsOf, selectNextGoal } from './goal-actions.ts';

type Result = NonNullable<Goal['result']>;

export const results = ['done', 'not-done', 'changed'] as const satisfies readonly Result[];
const resultKeys: Readonly<Record<Result, string>> = { done: 'y', 'not-done': 'x', changed: 'c' };

/** Says how a goal went; said twice it is open again. A reason stays as long as one is needed. */
export function setResult({ id, result, reason }: Goal, next: Result): void {
  const isTakenBack = result === next;
  trySend({
    type: 'goal.setResult',
    id,
    result: isTakenBack ? null : next,
    reason: isTakenBack ? null : reason,
  });
  if (next === 'done' && !isTakenBack) selectNextGoal('last');
}

/** Says why; said twice it is no reason any more. Whoever gives a reason says that it was not done. */
export function setReason({ id, result, reason }: Goal, next: MissReason): void {
  const kept = result === 'changed' ? 'changed' : 'not-done';
  trySend({ type: 'goal.setResult', id, result: kept, reason: reason === next ? null : next });
}

export const lastWeekActions = goalActionsOf('last', 'Last week', 'lastWeek', [
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
]);
