/** What keys and buttons do in a pulse. */
import type { StatementId } from '../../../shared/session/ids.ts';
import { canReveal, pulseFocus } from '../../../shared/session/pulse-focus.ts';
import type { Statement } from '../../../shared/session/pulse-schema.ts';
import { focusBeside } from '../../../shared/session/walk.ts';
import { isFocusFree } from '../../components/kept-focus.ts';
import { goToFirstField, typeActions } from '../../parts/field-actions.ts';
import type { AppAction } from '../../stores/action-registry.ts';
import { send, useSessionStore } from '../../stores/session-store.ts';
import { trySend } from '../../stores/try-send.ts';
import { turnFocus } from '../../stores/turn-focus.ts';
import { showChoosing } from './pulse-view-store.ts';

function focusNow() {
  const { session } = useSessionStore.getState();
  return session && pulseFocus(session);
}

function statementNow(): Statement | null {
  const focus = focusNow();
  return focus?.kind === 'statement' ? focus.statement : null;
}

/** Turns to a statement, or to the overview. */
export function turnTo(stop: string): void {
  send({ type: 'run.focus', id: stop });
}

function hasStopBeside(direction: 1 | -1): boolean {
  const { session } = useSessionStore.getState();
  return session !== null && focusBeside(session, direction) !== null;
}

/** Shows the room the answers, or hides them again. */
export function reveal({ id, isRevealed }: { id: StatementId; isRevealed: boolean }): void {
  trySend({ type: 'statement.reveal', id, isRevealed: !isRevealed });
}

const hasToReveal = () => {
  const statement = statementNow();
  return statement !== null && canReveal(statement);
};

const group = 'Pulse';

export const pulseActions: readonly AppAction[] = [
  {
    id: 'pulse.next',
    label: 'Next statement',
    hint: 'Statement',
    group,
    keys: ['ArrowDown', 'ArrowRight'],
    isEnabled: () => hasStopBeside(1),
    run: () => turnFocus(1),
  },
  {
    id: 'pulse.back',
    label: 'Statement before',
    group,
    keys: ['ArrowUp', 'ArrowLeft'],
    isEnabled: () => hasStopBeside(-1),
    run: () => turnFocus(-1),
  },
  {
    id: 'pulse.reveal',
    label: 'Reveal the answers, or hide them',
    hint: 'Reveal',
    group,
    keys: ['r'],
    isEnabled: hasToReveal,
    run: () => {
      const statement = statementNow();
      if (statement) reveal(statement);
    },
  },
  ...typeActions,
  {
    id: 'pulse.choose',
    label: 'Choose statements…',
    hint: 'Choose',
    group,
    keys: ['s'],
    run: () => showChoosing(true),
  },
];

/** Begins where the typing does, unless somebody works elsewhere: with a button, or with words begun in the capture line. */
export function offerFirstAnswer(): void {
  const isFree = isFocusFree() || document.activeElement?.matches('[data-untouched], [data-pulse] *');
  if (isFree) goToFirstField();
}

/** From a role's answers to those of the next role; after the last to what leads on: the answers are shown, or were. */
export function goOnFrom(field: HTMLElement): void {
  const fields = [...document.querySelectorAll<HTMLElement>('[data-pulse] [data-digits]')];
  const next = fields[fields.indexOf(field) + 1] ?? document.querySelector<HTMLElement>('[data-leads-on]');
  next?.focus();
}
