import { dimensions } from '../../../shared/session/dimensions.ts';
import { observeBodyOf } from '../../../shared/session/stage/observe-body.ts';
import { currentStep } from '../../../shared/session/steps.ts';
import { focusListOf, focusOf, nextFocusAround } from '../../../shared/session/walk.ts';
import { columnNames, lensNames } from '../../../shared/templates/words.ts';
import { Button } from '../../components/button.tsx';
import { DimensionShape } from '../../components/dimension-shape.tsx';
import { PlainList } from '../../components/plain-list.tsx';
import { KeyOf } from '../../parts/key-of.tsx';
import { type AppAction, useActions } from '../../stores/action-registry.ts';
import { send, useSession } from '../../stores/session-store.ts';
import { toggleReveal } from '../../stores/toggle-reveal.ts';
import { isFree } from './active-card.ts';
import { announce } from './board-announcer.tsx';
import { cardCount } from './card-words.ts';
import { openSessionNow } from './current-board.ts';
import styles from './observe-panel.module.css';

/** The questions the room sees, how many cards there are, and whether the room sees those; the board stays below. */
export function ObservePanel() {
  useActions(observeActions);
  const session = useSession();
  const step = currentStep(session);
  if (!step) return null;
  const { prompts, count } = observeBodyOf(session, step);
  const sets = focusListOf(session);
  const number = sets.indexOf(focusOf(session) ?? '') + 1;
  return (
    <section aria-label="Observe" data-panel-above="" className={styles.panel}>
      <PlainList aria-label="Questions" className={styles.prompts}>
        {prompts.map(({ about, text }) => {
          const dimension = dimensions.find((one) => one === about);
          return (
            <li key={about} data-colour={dimension ?? 'none'} className={styles.prompt}>
              <h2 className={styles.name}>
                {dimension && <DimensionShape dimension={dimension} />}
                {{ ...columnNames, ...lensNames }[about]}
              </h2>
              <p>{text}</p>
            </li>
          );
        })}
      </PlainList>
      <div className={styles.side}>
        <p className={styles.seen}>
          <strong>{cardCount(count)}</strong>
          {step.isRevealed ? ', shown to the room' : ', the room sees only how many'}
        </p>
        <div className={styles.tools}>
          <Button variant={step.isRevealed ? 'secondary' : 'primary'} size="small" onClick={revealCards}>
            {step.isRevealed ? 'Hide again' : 'Reveal'} <KeyOf action="observe.reveal" />
          </Button>
          <Button size="small" onClick={nextQuestions}>
            Other questions{' '}
            <span className="digits">
              {number}/{sets.length}
            </span>
          </Button>
        </div>
      </div>
    </section>
  );
}

function revealCards() {
  if (!toggleReveal()) return;
  announce(currentStep(openSessionNow())?.isRevealed ? 'Shown to the room' : 'Hidden from the room');
}

function nextQuestions() {
  const id = nextFocusAround(openSessionNow());
  if (id) send({ type: 'run.focus', id });
}

const observeActions: readonly AppAction[] = [
  {
    id: 'observe.reveal',
    label: 'Reveal the cards, or hide them again',
    group: 'Observe',
    hint: 'Reveal',
    keys: ['r'],
    isEnabled: isFree,
    run: revealCards,
  },
  {
    id: 'observe.questions',
    label: 'Other questions',
    group: 'Observe',
    isEnabled: isFree,
    run: nextQuestions,
  },
];
