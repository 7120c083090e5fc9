import { useEffect, useRef } from 'react';
import { type Dimension, dimensions } from '../../../shared/session/dimensions.ts';
import { type CoreRole, coreRoles } from '../../../shared/session/roles.ts';
import { coverageOf } from '../../../shared/session/views.ts';
import { cellId, cellOf, focusOf } from '../../../shared/session/walk.ts';
import { coverageQuestion } from '../../../shared/templates/words.ts';
import { KeyOf } from '../../parts/key-of.tsx';
import { type AppAction, useActions } from '../../stores/action-registry.ts';
import { send, useSession } from '../../stores/session-store.ts';
import { focusCapture } from './capture-focus.ts';
import { cardCount } from './card-words.ts';
import { CoverageGrid } from './coverage-grid.tsx';
import styles from './coverage-panel.module.css';
import { openSessionNow } from './current-board.ts';

/** The grid of roles and dimensions: walked cell by cell, and each is where the next card comes from. */
export function CoveragePanel() {
  useActions(coverageActions);
  const session = useSession();
  const box = useRef<HTMLElement>(null);
  const focus = focusOf(session);
  const cell = cellOf(focus);
  const count = cell ? coverageOf(session)[cell.role][cell.dimension] : 0;

  useEffect(() => {
    // The focus of the keyboard comes along only where it is on a cell already.
    if (focus && isCellFocused()) box.current?.querySelector<HTMLElement>(`[data-cell="${focus}"]`)?.focus();
  }, [focus]);

  return (
    <section ref={box} aria-label="Coverage" className={styles.panel}>
      <CoverageGrid
        className={styles.grid}
        renderCell={(role, dimension, said) => {
          const id = cellId(role, dimension);
          return (
            <button
              type="button"
              data-cell={id}
              tabIndex={id === focus ? 0 : -1}
              aria-current={id === focus ? 'true' : undefined}
              className={styles.cell}
              onClick={() => {
                turnTo(role, dimension);
                focusCapture();
              }}
            >
              {said}
              <span className="visually-hidden">{nameAfter(role, dimension, session)}</span>
            </button>
          );
        }}
      />
      {cell && (
        <p role="status" className={styles.question}>
          {coverageQuestion(cell.role, cell.dimension)}
          <span className={styles.count}>
            {count === 0 ? 'Nothing yet' : cardCount(count)}{' '}
            <KeyOf action="board.capture" label="Add a card here" />
          </span>
        </p>
      )}
    </section>
  );
}

/** A count alone says nothing of where it stands to those who hear it. */
function nameAfter(role: CoreRole, dimension: Dimension, session: Parameters<typeof coverageOf>[0]): string {
  const count = coverageOf(session)[role][dimension];
  return count === 0 ? '' : ` ${count === 1 ? 'card' : 'cards'}. ${coverageQuestion(role, dimension)}`;
}

function turnTo(role: CoreRole, dimension: Dimension) {
  send({ type: 'run.focus', id: cellId(role, dimension) });
}

const group = 'Coverage';

/** At the edge of the grid an arrow leads on through the meeting, unless a cell has the focus: then it stays there. */
function step(down: number, right: number): Pick<AppAction, 'group' | 'isEnabled' | 'run'> {
  const beside = () => {
    const cell = cellOf(focusOf(openSessionNow()));
    const role = cell && coreRoles[coreRoles.indexOf(cell.role) + down];
    const dimension = cell && dimensions[dimensions.indexOf(cell.dimension) + right];
    return role && dimension ? { role, dimension } : null;
  };
  return {
    group,
    isEnabled: () => beside() !== null || isCellFocused(),
    run() {
      const cell = beside();
      if (cell) turnTo(cell.role, cell.dimension);
    },
  };
}

function isCellFocused(): boolean {
  return document.activeElement?.matches('[data-cell]') ?? false;
}

const coverageActions: readonly AppAction[] = [
  { id: 'coverage.up', label: 'Cell above', keys: ['ArrowUp'], ...step(-1, 0) },
  { id: 'coverage.down', label: 'Cell below', keys: ['ArrowDown'], ...step(1, 0) },
  { id: 'coverage.left', label: 'Cell to the left', keys: ['ArrowLeft'], ...step(0, -1) },
  { id: 'coverage.right', label: 'Cell to the right', keys: ['ArrowRight'], ...step(0, 1) },
  {
    id: 'coverage.capture',
    label: 'Add a card here',
    group,
    hint: 'New here',
    keys: ['Enter'],
    run: focusCapture,
  },
];
