/** What the keys do with the selected goal of a week, and how they go from one goal to the next. */
import { goalsOf } from '../../../shared/session/goals.ts';
import type { GoalId } from '../../../shared/session/ids.ts';
import type { Goal } from '../../../shared/session/monday-schema.ts';
import type { AppAction } from '../../stores/action-registry.ts';
import { useSessionStore } from '../../stores/session-store.ts';
import { besideActions, selectBeside, selectedId } from './goal-selection.ts';

/** What one action does with a goal. */
export interface GoalAction extends Pick<AppAction, 'id' | 'label' | 'hint' | 'keys'> {
  run(goal: Goal): void;
}

/** These actions on the selected goal of the week, and those that select the next and the one before. */
export function goalActionsOf(
  week: Goal['week'],
  group: string,
  area: string,
  actions: readonly GoalAction[],
): readonly AppAction[] {
  const isEnabled = () => selectedGoal(week) !== undefined;
  return [
    ...actions.map(({ run, ...action }) => ({
      ...action,
      group,
      isEnabled,
      run() {
        const goal = selectedGoal(week);
        if (goal) run(goal);
      },
    })),
    ...besideActions({ group, isEnabled }, area, 'goal', () => goalIds(week)),
  ];
}

/** Selects the goal after the selected one. */
export function selectNextGoal(week: Goal['week']): void {
  selectBeside(goalIds(week), 1);
}

function goalIds(week: Goal['week']): GoalId[] {
  const session = useSessionStore.getState().session;
  return session ? goalsOf(session, week).map(({ id }) => id) : [];
}

function selectedGoal(week: Goal['week']): Goal | undefined {
  const id = selectedId(goalIds(week));
  return id === null ? undefined : useSessionStore.getState().session?.goals[id as GoalId];
}
