import { useState } from 'react';
import { goalsOf, isAhead } from '../../../shared/session/goals.ts';
import { type Goal, missReasons } from '../../../shared/session/monday-schema.ts';
import { aheadSentence, reasonNames, resultNames } from '../../../shared/templates/monday-words.ts';
import { StepPage } from '../../components/step-page.tsx';
import { TextInput } from '../../components/text-input.tsx';
import { useActions } from '../../stores/action-registry.ts';
import { useSession } from '../../stores/session-store.ts';
import { trySend } from '../../stores/try-send.ts';
import { ChoiceButtons } from './choice-buttons.tsx';
import { GoalRows } from './goal-rows.tsx';
import { GoalText } from './goal-text.tsx';
import { lastWeekActions, results, setReason, setResult } from './last-week-actions.ts';
import { NewGoal } from './new-goal.tsx';
import styles from './rows.module.css';

/** Goal by goal: done, not done, or changed, and in one word why. */
export function LastWeekPanel() {
  const session = useSession();
  useActions(lastWeekActions);
  const goals = goalsOf(session, 'last');
  const told = goals.filter(({ result }) => result !== null).length;
  return (
    <StepPage title="Last week" told={goals.length > 0 && `${told} of ${goals.length}`}>
      {isAhead(session, 'last') && (
        <p role="status" className={styles.ahead}>
          {aheadSentence}
        </p>
      )}
      {goals.length === 0 && <p>There are no goals of last week yet. Type them as they were meant.</p>}
      <GoalRows label="Goals of last week" goals={goals}>
        {(goal) => (
          <>
            <div className={styles.line}>
              <GoalText goal={goal} />
              <ChoiceButtons
                label="How it went"
                area="lastWeek"
                choices={results}
                names={resultNames}
                chosen={goal.result}
                onChoose={(result) => setResult(goal, result)}
              />
            </div>
            {(goal.result === 'not-done' || goal.result === 'changed') && <Reasons goal={goal} />}
          </>
        )}
      </GoalRows>
      <NewGoal week="last" label="A goal of last week" />
    </StepPage>
  );
}

function Reasons({ goal }: { goal: Goal }) {
  const { id, note } = goal;
  const [draft, setDraft] = useState(note);
  return (
    <div className={styles.line}>
      <ChoiceButtons
        label="Why"
        area="lastWeek"
        choices={missReasons}
        names={reasonNames}
        chosen={goal.reason}
        onChoose={(reason) => setReason(goal, reason)}
      />
      <TextInput
        aria-label="In a few words"
        placeholder="In a few words, if it helps"
        className={styles.note}
        value={draft}
        onChange={(event) => setDraft(event.currentTarget.value)}
        onBlur={() => {
          if (draft !== note && !trySend({ type: 'goal.update', id, note: draft })) setDraft(note);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) event.currentTarget.blur();
        }}
      />
    </div>
  );
}
