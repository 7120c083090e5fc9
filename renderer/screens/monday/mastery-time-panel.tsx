import { Minus, Plus } from 'lucide-react';
import { isAhead } from '../../../shared/session/goals.ts';
import { currentStep } from '../../../shared/session/steps.ts';
import { aheadSentence } from '../../../shared/templates/monday-words.ts';
import { CountInput } from '../../components/count-input.tsx';
import { IconButton } from '../../components/icon-button.tsx';
import { StepPage } from '../../components/step-page.tsx';
import { firstField, typeActions } from '../../parts/field-actions.ts';
import { KeyButton } from '../../parts/key-button.tsx';
import { type AppAction, useActions } from '../../stores/action-registry.ts';
import { useSession } from '../../stores/session-store.ts';
import { toggleReveal } from '../../stores/toggle-reveal.ts';
import { trySend } from '../../stores/try-send.ts';
import styles from './mastery-time-panel.module.css';
import rows from './rows.module.css';

const masteryTimeActions: readonly AppAction[] = [
  {
    id: 'masteryTime.show',
    label: 'Show the half-days, or hide them',
    hint: 'Show or hide',
    group: 'Mastery time',
    keys: ['r'],
    run: toggleReveal,
  },
  ...typeActions,
];

/** Half-days for learning, planned and taken, of the whole team; nobody's name stands beside them. */
export function MasteryTimePanel() {
  const session = useSession();
  useActions(masteryTimeActions);
  const { planned, taken } = session.masteryTime;
  const isShown = currentStep(session)?.isRevealed ?? false;
  return (
    <StepPage title="Mastery time">
      {isAhead(session, 'last') && (
        <p role="status" className={rows.ahead}>
          {aheadSentence}
        </p>
      )}
      <div className={styles.counts}>
        <HalfDays
          label="Half-days planned"
          count={planned}
          isFirst
          onCount={(count) => trySend({ type: 'masteryTime.set', planned: count })}
        />
        <HalfDays
          label="Half-days taken"
          count={taken}
          onCount={(count) => trySend({ type: 'masteryTime.set', taken: count })}
        />
      </div>
      <div className={rows.line}>
        <KeyButton action="masteryTime.show" aria-pressed={isShown} onClick={toggleReveal}>
          {isShown ? 'Hide from the room' : 'Show the room'}
        </KeyButton>
        <p className={rows.name}>
          {isShown
            ? 'The counts stand on the stage and in the squad’s minutes.'
            : 'The counts are private: neither on the stage nor in the minutes.'}
        </p>
      </div>
    </StepPage>
  );
}

interface HalfDaysProps {
  label: string;
  count: number;
  isFirst?: boolean;
  onCount: (count: number) => boolean;
}

/** A number that is typed, or clicked up and down; by keys the field does the same, and Tab goes from one to the next. */
function HalfDays({ label, count, isFirst = false, onCount }: HalfDaysProps) {
  return (
    <fieldset className={styles.count}>
      <legend>{label}</legend>
      <span className={styles.steps}>
        <IconButton
          label="One less"
          tabIndex={-1}
          variant="secondary"
          icon={<Minus aria-hidden="true" />}
          disabled={count === 0}
          onClick={() => onCount(count - 1)}
        />
        <CountInput
          aria-label={label}
          className={styles.number}
          value={count}
          onCount={onCount}
          {...(isFirst && firstField)}
        />
        <IconButton
          label="One more"
          tabIndex={-1}
          variant="secondary"
          icon={<Plus aria-hidden="true" />}
          onClick={() => onCount(count + 1)}
        />
      </span>
    </fieldset>
  );
}
