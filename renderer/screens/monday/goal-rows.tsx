import type { ReactNode } from 'react';
import type { Goal } from '../../../shared/session/monday-schema.ts';
import { displayText } from '../../../shared/session/text.ts';
import { PlainList } from '../../components/plain-list.tsx';
import { select, useSelectedId } from './goal-selection.ts';
import { ListRow } from './list-row.tsx';
import styles from './rows.module.css';

export interface GoalRowsProps {
  label: string;
  goals: readonly Goal[];
  /** What stands in the row of a goal. */
  children: (goal: Goal) => ReactNode;
}

/** Goals one below the other, of which one is selected; nothing where there are none. */
export function GoalRows({ label, goals, children }: GoalRowsProps) {
  const selectedId = useSelectedId(goals.map(({ id }) => id));
  if (goals.length === 0) return null;
  return (
    <PlainList aria-label={label} className={styles.rows}>
      {goals.map((goal) => (
        <ListRow
          key={goal.id}
          label={displayText(goal.text)}
          isSelected={goal.id === selectedId}
          onSelect={() => select(goal.id)}
        >
          {children(goal)}
        </ListRow>
      ))}
    </PlainList>
  );
}
