/** What keys and buttons do with the goals of this week. */
import type { Dimension } from '../../../shared/session/dimensions.ts';
import { goalsOf } from '../../../shared/session/goals.ts';
import type { GoalId } from '../../../shared/session/ids.ts';
import type { Goal } from '../../../shared/session/monday-schema.ts';
import { linkNames } from '../../../shared/templates/monday-words.ts';
import { columnNames } from '../../../shared/templates/words.ts';
import type { AppAction } from '../../stores/action-registry.ts';
import { useSessionStore } from '../../stores/session-store.ts';
import { trySend } from '../../stores/try-send.ts';
import { selectBeside, selectedId } from './goal-selection.ts';

export type Link = NonNullable<Goal['link']>;
export const links = ['clear', 'weak', 'none'] as const satisfies readonly Link[];

/** The keys of the dimensions. */
export const dimensionKeys: Readonly<Record<Dimension, string>> = {
  mastery: 'M',
  autonomy: 'A',
  purpose: 'P',
};

/** Says how a goal is tied to our purpose; said twice it is open again. */
export function setLink({ id, link }: Goal, next: Link): void {
  trySend({ type: 'goal.setLink', id, link: link === next ? null : next });
}

/** Says what a goal is about; said twice it is about none of them. */
export function setDimension({ id, dimension }: Goal, next: Dimension): void {
  trySend({ type: 'goal.update', id, dimension: dimension === next ? null : next });
}

function goalIds(): GoalId[] {
  const session = useSessionStore.getState().session;
  return session ? goalsOf(session, 'this').map(({ id }) => id) : [];
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

const common = { group: 'This week', isEnabled: () => selected() !== undefined };

export const thisWeekActions: readonly AppAction[] = [
  ...links.map((link, index) => ({
    ...common,
    id: `thisWeek.${link}`,
    label: `Link to purpose: ${linkNames[link].toLowerCase()}`,
    hint: linkNames[link],
    keys: [String(index + 1)],
    run: withSelected((goal) => setLink(goal, link)),
  })),
  ...(Object.keys(dimensionKeys) as Dimension[]).map((dimension) => ({
    ...common,
    id: `thisWeek.${dimension}`,
    label: `About ${columnNames[dimension]}`,
    hint: columnNames[dimension],
    keys: [dimensionKeys[dimension].toLowerCase()],
    run: withSelected((goal) => setDimension(goal, dimension)),
  })),
  {
    ...common,
    id: 'thisWeek.next',
    label: 'Next goal',
    keys: ['ArrowDown'],
    run: () => selectBeside(goalIds(), 1),
  },
  {
    ...common,
    id: 'thisWeek.previous',
    label: 'Previous goal',
    keys: ['ArrowUp'],
    run: () => selectBeside(goalIds(), -1),
  },
];
