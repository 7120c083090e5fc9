import { teamWord } from '../../../shared/api/preferences.ts';
import { actionSentence } from '../../../shared/session/action-sentence.ts';
import type { Action } from '../../../shared/session/outcome-schema.ts';
import { actionsToSay, sayingAt } from '../../../shared/session/say-it-back.ts';
import { wordInSentence } from '../../../shared/templates/word-in-sentence.ts';
import { Button } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { ownerName } from '../../components/owner-name.ts';
import { Sentence } from '../../components/sentence.tsx';
import { StepPage } from '../../components/step-page.tsx';
import { KeyButton } from '../../parts/key-button.tsx';
import { OutcomesButton } from '../../parts/outcomes-button.tsx';
import { useActions } from '../../stores/action-registry.ts';
import { openOutcomeDialog } from '../../stores/outcome-dialog-store.ts';
import { useVocabulary } from '../../stores/preferences-store.ts';
import { useSession } from '../../stores/session-store.ts';
import { turnFocus } from '../../stores/turn-focus.ts';
import { ActionFields } from './action-fields.tsx';
import { sayItBackActions, toggleOneThing } from './say-it-back-actions.ts';
import styles from './say-it-back-panel.module.css';

/** One action after the other, in the sentence its owner reads aloud; what is missing can be said here. */
export function SayItBackPanel() {
  const session = useSession();
  useActions(sayItBackActions);
  const actions = actionsToSay(session);
  const at = sayingAt(session);
  const action = actions[at];
  return (
    <StepPage
      title="Say it back"
      told={action && `${at + 1} of ${actions.length}`}
      onTurn={action && turnFocus}
      canTurnBack={at > 0}
      canTurnOn={at < actions.length - 1}
    >
      {action ? (
        <SaidAction key={action.id} action={action} />
      ) : (
        <>
          <EmptyState title="No actions to say back">
            Actions that come out of the discussion stand here, one after the other.
          </EmptyState>
          <div>
            <OutcomesButton />
          </div>
        </>
      )}
    </StepPage>
  );
}

function SaidAction({ action }: { action: Action }) {
  const session = useSession();
  const team = wordInSentence(teamWord(useVocabulary(), session.kind));
  const owner = ownerName(session, action.owner);
  return (
    <article aria-label="Action" className={styles.card}>
      <p className={styles.sentence} dir="auto">
        <Sentence pieces={actionSentence(action, team)} />
      </p>
      <p className={styles.reads}>
        {owner === 'no owner' ? (
          <>
            This action has <strong>no owner</strong>. Who takes it?
          </>
        ) : (
          <>
            <strong>{owner}</strong> reads it aloud.
          </>
        )}
      </p>
      <ActionFields action={action} />
      <div className={styles.buttons}>
        <KeyButton
          action="sayItBack.oneThing"
          aria-pressed={action.isOneThing}
          onClick={() => toggleOneThing(action)}
        >
          {action.isOneThing ? '★ ' : ''}The one thing until next time
        </KeyButton>
        <Button onClick={() => openOutcomeDialog({ kind: 'action', id: action.id, topicId: action.topicId })}>
          Edit…
        </Button>
        <OutcomesButton />
      </div>
    </article>
  );
}
