/** Keeps the focus on the board when the card that has it goes away or moves to another column. */
import { type RefObject, useEffect, useLayoutEffect } from 'react';
import type { ItemId } from '../../../shared/session/ids.ts';
import { isFocusFree } from '../../components/kept-focus.ts';
import { useSessionStore } from '../../stores/session-store.ts';
import { activate, useBoardView } from './board-view-store.ts';
import { firstStop, placeOf, stopAfterLeaving, stopsOf } from './board-walk.ts';
import { currentBoard } from './current-board.ts';

let lastFocusWasCard = false;
// The tick a board begins with asks for nothing.
let claimedTick = 1;

/** Whether the focus is on a card now. */
export function isCardFocused(): boolean {
  return document.activeElement?.matches('[data-stop]') ?? false;
}

function isTyping(): boolean {
  return document.activeElement?.matches('input, textarea') ?? false;
}

/** Gives a card the focus when it is asked for, and when the card had it and was only drawn anew elsewhere. */
export function useCardFocus(id: ItemId, card: RefObject<HTMLElement | null>): void {
  const tick = useBoardView((state) => (state.activeId === id ? state.focusTick : 0));
  useLayoutEffect(() => {
    if (tick === 0) return;
    const isLost = lastFocusWasCard && isFocusFree();
    if (tick <= claimedTick && !isLost) return;
    claimedTick = Math.max(claimedTick, tick);
    // Asked for while there was no card, as by leaving the line of an empty board: whoever types by now goes on typing.
    if (!isTyping()) card.current?.focus();
  }, [tick, card]);
}

/** Follows the active card through every change, of this window or another: when it goes, its neighbour takes over. */
export function useActiveCard(): void {
  useEffect(() => {
    const onFocusIn = (event: FocusEvent) => {
      lastFocusWasCard = event.target instanceof Element && event.target.matches('[data-stop]');
    };
    document.addEventListener('focusin', onFocusIn);
    return () => document.removeEventListener('focusin', onFocusIn);
  }, []);

  useLayoutEffect(() => {
    let before = currentBoard();
    const follow = () => {
      const board = currentBoard();
      const { activeId } = useBoardView.getState();
      const isGone = activeId === null || !placeOf(board, activeId);
      const next = isGone ? (activeId && neighbourOf(activeId)) || firstStop(board) : undefined;
      before = board;
      if (next) activate(next, { focus: lastFocusWasCard && activeId !== null });
      else if (isGone) useBoardView.setState({ activeId: null });
    };
    function neighbourOf(id: ItemId): ItemId | undefined {
      const place = placeOf(before, id);
      if (!place) return undefined;
      const gone = stopsOf(before[place.column]).filter((stop) => !placeOf(currentBoard(), stop));
      return stopAfterLeaving(before, id, gone);
    }
    follow();
    return useSessionStore.subscribe((state, previous) => {
      if (state.session && state.session !== previous.session) follow();
    });
  }, []);
}
