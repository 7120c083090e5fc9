/** What keys and buttons do with the goals of this week. */
import { type Dimension, dimensions } from '../../../shared/session/dimensions.ts';
import type { Goal } from '../../../shared/session/monday-schema.ts';
import { linkNames } from '../../../shared/templates/monday-words.ts';
import { columnNames } from '../../../shared/templates/words.ts';
import { fieldAction, typeActions } from '../../parts/field-actions.ts';
import type { AppAction } from '../../stores/action-registry.ts';
import { trySend } from '../../stores/try-send.ts';
import { goalActionsOf } from './goal-actions.ts';

type Link = NonNullable<Goal['link']>;
export const links = ['clear', 'weak', 'none'] as const satisfies readonly Link[];

const dimensionKeys: Readonly<Record<Dimension, string>> = { mastery: 'm', autonomy: 'a', purpose: 'p' };

/** Says how a goal is tied to our purpose; said twice it is open again. */
export function setLink({ id, link }: Goal, next: Link): void {
  trySend({ type: 'goal.setLink', id, link: link === next ? null : next });
}

/** Says what a goal is about; said twice it is about none of them. */
export function setDimension({ id, dimension }: Goal, next: Dimension): void {
  trySend({ type: 'goal.update', id, dimension: dimension === next ? null : next });
}

export const thisWeekActions: readonly AppAction[] = [
  ...typeActions,
  ...goalActionsOf('this', 'This week', 'thisWeek', [
    ...links.map((link, index) => ({
      id: `thisWeek.${link}`,
      label: `Link to purpose: ${linkNames[link].toLowerCase()}`,
      hint: linkNames[link],
      keys: [String(index + 1)],
      run: (goal: Goal) => setLink(goal, link),
    })),
    ...dimensions.map((dimension) => ({
      id: `thisWeek.${dimension}`,
      label: `About ${columnNames[dimension]}`,
      hint: columnNames[dimension],
      keys: [dimensionKeys[dimension]],
      run: (goal: Goal) => setDimension(goal, dimension),
    })),
  ]),
  fieldAction({
    id: 'thisWeek.tasks',
    label: 'Own tasks of a maker',
    group: 'This week',
    hint: 'Own tasks',
    keys: ['o'],
  }),
];
