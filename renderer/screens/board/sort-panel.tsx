import { useCallback, useState } from 'react';
import type { Dimension } from '../../../shared/session/dimensions.ts';
import { nextToSort, sortFocus } from '../../../shared/session/sort-walk.ts';
import { type SortBody, sortBodyOf } from '../../../shared/session/stage/sort-body.ts';
import { currentStep, stepBeside } from '../../../shared/session/steps.ts';
import { displayText } from '../../../shared/session/text.ts';
import { lensesInLine } from '../../../shared/templates/lens-line.ts';
import { columnNames } from '../../../shared/templates/words.ts';
import { Button } from '../../components/button.tsx';
import { cannotPress } from '../../components/cannot-press.ts';
import { CountBadge } from '../../components/count-badge.tsx';
import { DimensionShape } from '../../components/dimension-shape.tsx';
import { KeyOf } from '../../parts/key-of.tsx';
import { type AppAction, useActions } from '../../stores/action-registry.ts';
import { send, useSession, useSessionStore } from '../../stores/session-store.ts';
import { canSkip } from './active-card.ts';
import { isCardFocused } from './board-focus.ts';
import { openDialog } from './board-view-store.ts';
import { fileItems } from './card-commands.ts';
import { isSplittable } from './card-mark-actions.ts';
import { undoChange } from './carry-out.ts';
import { showHead } from './column-registry.ts';
import { openSessionNow } from './current-board.ts';
import { useDragStore } from './drag-store.ts';
import { SortLenses } from './sort-lenses.tsx';
import styles from './sort-panel.module.css';
import { useSortFocus } from './use-sort-focus.ts';

/** One card at a time, very large, beside the three heads it may be filed under; the board stays below. */
export function SortPanel() {
  useSortFocus();
  useActions(sortActions);
  const session = useSession();
  const focus = sortFocus(session);
  const body = sortBodyOf(session);
  return (
    <section aria-label="Sort" data-panel-above="" className={styles.panel}>
      {focus === null ? <NothingToSort body={body} /> : <FocusCard key={focus} body={body} />}
      <fieldset aria-label="File this card" className={styles.heads}>
        {body.heads.map(({ dimension, count }) => (
          <Head key={dimension} dimension={dimension} count={count} isOff={focus === null} />
        ))}
      </fieldset>
      <div className={styles.tools}>
        <Button size="small" disabled={focus === null} onClick={skip}>
          Skip <KeyOf action="sort.skip" />
        </Button>
        <Button
          size="small"
          disabled={focus === null}
          onClick={() => focus && openDialog({ kind: 'group-with', ids: [focus] })}
        >
          Group with… <KeyOf action="board.group" />
        </Button>
        <Button
          size="small"
          disabled={!isSplittable(focus)}
          onClick={() => focus && openDialog({ kind: 'seen-differently', id: focus })}
        >
          Seen differently… <KeyOf action="board.seenDifferently" />
        </Button>
        <TakeBack />
        <SortLenses
          lenses={lensesInLine(currentStep(session)?.sentence ?? '')}
          focus={focus}
          now={body.cards[0]?.lens ?? null}
        />
      </div>
    </section>
  );
}

function FocusCard({ body: { cards, number, count } }: { body: SortBody }) {
  const [first] = cards;
  if (!first) return null;
  const isGroup = first.group !== null;
  const text = isGroup ? cards.map((card) => displayText(card.text)).join(' · ') : displayText(first.text);
  const length = lengthOf(text);
  return (
    <article
      aria-label="Card to sort"
      // What scrolls has to be reached by keys.
      tabIndex={length === 'long' ? 0 : undefined}
      draggable
      className={styles.card}
      onDragStart={(event) => event.dataTransfer.setData('text/plain', text)}
    >
      <p className={styles.place}>
        card {number} of {count}
        {isGroup && ` · group of ${cards.length}`}
      </p>
      {isGroup && first.group && (
        <h2 dir="auto" className={styles.group}>
          {displayText(first.group)}
        </h2>
      )}
      <p dir="auto" className={styles.text} data-length={length}>
        {text}
      </p>
    </article>
  );
}

function NothingToSort({ body: { count } }: { body: SortBody }) {
  const next = stepBeside(useSession(), 1);
  return (
    <div className={styles.card}>
      <h2 className={styles.done}>{count === 0 ? 'There are no cards yet' : 'All sorted'}</h2>
      {count > 0 && next && (
        <p>
          <Button variant="primary" onClick={() => send({ type: 'run.goTo', stepId: next.id })}>
            On to {displayText(next.name)}
          </Button>
        </p>
      )}
    </div>
  );
}

function Head({ dimension, count, isOff }: { dimension: Dimension; count: number; isOff: boolean }) {
  const [isOver, setIsOver] = useState(false);
  const isTarget = useDragStore(({ target }) => target?.column === dimension);
  const show = useCallback(
    (head: HTMLElement | null) => (head ? showHead(dimension, head) : undefined),
    [dimension],
  );
  return (
    <button
      ref={show}
      type="button"
      data-colour={dimension}
      data-over={isOver || isTarget ? '' : undefined}
      className={styles.head}
      onClick={() => file(dimension)}
      {...cannotPress(isOff)}
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setIsOver(false);
        file(dimension);
      }}
    >
      <DimensionShape dimension={dimension} className={styles.shape} />
      {columnNames[dimension]}
      <CountBadge count={count} of={count === 1 ? 'card' : 'cards'} className={styles.count} />
      <KeyOf action={`board.file.${dimension}`} />
    </button>
  );
}

function TakeBack() {
  const canUndo = useSessionStore(({ undoType }) => undoType !== null);
  return (
    <Button size="small" variant="quiet" disabled={!canUndo} onClick={undoChange}>
      Take back <KeyOf action="session.undo" />
    </Button>
  );
}

function file(dimension: Dimension) {
  const focus = sortFocus(openSessionNow());
  if (focus) fileItems([focus], dimension, { focus: isCardFocused() });
}

function skip() {
  const next = nextToSort(openSessionNow());
  if (next) send({ type: 'run.focus', id: next });
}

const sortActions: readonly AppAction[] = [
  {
    id: 'sort.skip',
    label: 'Skip this card',
    group: 'Sort',
    hint: 'Skip',
    keys: [' '],
    isEnabled: canSkip,
    run: skip,
  },
];

/** How large the words may stand. */
function lengthOf(text: string): 'short' | 'medium' | 'long' {
  if (text.length <= 120) return 'short';
  return text.length <= 240 ? 'medium' : 'long';
}
