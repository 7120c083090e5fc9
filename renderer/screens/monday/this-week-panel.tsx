import { dimensions } from '../../../shared/session/dimensions.ts';
import { goalsOf } from '../../../shared/session/goals.ts';
import { linkNames } from '../../../shared/templates/monday-words.ts';
import { columnNames } from '../../../shared/templates/words.ts';
import { DimensionShape } from '../../components/dimension-shape.tsx';
import { StepPage } from '../../components/step-page.tsx';
import { useActions } from '../../stores/action-registry.ts';
import { useSession } from '../../stores/session-store.ts';
import { ChoiceButtons } from './choice-buttons.tsx';
import { GoalRows } from './goal-rows.tsx';
import { GoalText } from './goal-text.tsx';
import { NewGoal } from './new-goal.tsx';
import { OwnTasks } from './own-tasks.tsx';
import styles from './rows.module.css';
import { links, setDimension, setLink, thisWeekActions } from './this-week-actions.ts';

/** What the team wants to have by Friday and how it is tied to its purpose; then what makers set out to do each day. */
export function ThisWeekPanel() {
  const session = useSession();
  useActions(thisWeekActions);
  const goals = goalsOf(session, 'this');
  return (
    <StepPage
      title="This week"
      told={goals.length > 0 && `${goals.length} goals`.replace(/^1 goals/, '1 goal')}
    >
      <NewGoal week="this" label="A goal of this week" />
      <GoalRows label="Goals of this week" goals={goals}>
        {(goal) => (
          <>
            <div className={styles.line}>
              <GoalText goal={goal} />
            </div>
            <div className={styles.line}>
              <ChoiceButtons
                label="Link to our purpose"
                isLabelSeen
                area="thisWeek"
                choices={links}
                names={linkNames}
                chosen={goal.link}
                onChoose={(link) => setLink(goal, link)}
              />
              <ChoiceButtons
                label="About"
                area="thisWeek"
                choices={dimensions}
                names={columnNames}
                chosen={goal.dimension}
                iconOf={(dimension) => <DimensionShape dimension={dimension} />}
                onChoose={(dimension) => setDimension(goal, dimension)}
              />
            </div>
          </>
        )}
      </GoalRows>
      <OwnTasks />
    </StepPage>
  );
}
