/** What keys and buttons do with the goals of last week. */
import { goalsOf } from '../../../shared/session/goals.ts';
import type { GoalId } from '../../../shared/session/ids.ts';
import { type Goal, type MissReason, missReasons } from '../../../shared/session/monday-schema.ts';
import { reasonNames, resultNames } from '../../../shared/templates/monday-words.ts';
import type { AppAction } from '../../stores/action-registry.ts';
import { useSessionStore } from '../../stores/session-store.ts';
import { trySend } from '../../stores/try-send.ts';
import { selectBeside, selectedId } from './goal-selection.ts';

export type Result = NonNullable<Goal['result']>;

/** The keys of the results. */
export const resultKeys: Readonly<Record<Result, string>> = { done: 'Y', 'not-done': 'X', changed: 'C' };

/** Says how a goal went; said twice it is open again. A reason stays as long as one is needed. */
export function setResult({ id, result, reason }: Goal, next: Result): void {
  const isTakenBack = result === next;
  trySend({
    type: 'goal.setResult',
    id,
    result: isTakenBack ? null : next,
    reason: isTakenBack ? null : reason,
  });
  if (next === 'done' && !isTakenBack) selectBeside(goalIds(), 1);
}

/** Says why; said twice it is no reason any more. Whoever gives a reason says that it was not done. */
export function setReason({ id, result, reason }: Goal, next: MissReason): void {
  const kept = result === 'changed' ? 'changed' : 'not-done';
  trySend({ type: 'goal.setResult', id, result: kept, reason: reason === next ? null : next });
}

function goalIds(): GoalId[] {
  const session = useSessionStore.getState().session;
  return session ? goalsOf(session, 'last').map(({ id }) => id) : [];
}

function selected(): Goal | undefined {
  const id = selectedId(goalIds());
  return id === null ? undefined : useSessionStore.getState().session?.goals[id as GoalId];
}

function withSelected(act: (goal: Goal) => void) {
  return () => {
    const goal = selected();
    if (goal) act(goal);
  };
}

const common = { group: 'Last week', isEnabled: () => selected() !== undefined };

export const lastWeekActions: readonly AppAction[] = [
  ...(Object.keys(resultKeys) as Result[]).map((result) => ({
    ...common,
    id: `lastWeek.${result}`,
    label: resultNames[result],
    hint: resultNames[result],
    keys: [resultKeys[result].toLowerCase()],
    run: withSelected((goal) => setResult(goal, result)),
  })),
  ...missReasons.map((reason, index) => ({
    ...common,
    id: `lastWeek.${reason}`,
    label: `Why: ${reasonNames[reason].toLowerCase()}`,
    keys: [String(index + 1)],
    run: withSelected((goal) => setReason(goal, reason)),
  })),
  {
    ...common,
    id: 'lastWeek.next',
    label: 'Next goal',
    keys: ['ArrowDown'],
    run: () => selectBeside(goalIds(), 1),
  },
  {
    ...common,
    id: 'lastWeek.previous',
    label: 'Previous goal',
    keys: ['ArrowUp'],
    run: () => selectBeside(goalIds(), -1),
  },
];
