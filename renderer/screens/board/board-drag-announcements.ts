/** What is heard while a card is dragged. Where it landed is said by the command that put it there. */
import type { Announcements, ScreenReaderInstructions } from '@dnd-kit/core';
import { columnNames } from '../../../shared/templates/words.ts';
import { afterPaint } from '../../stores/after-paint.ts';
import { announce } from './board-announcer.tsx';
import { itemTitle, shortened } from './card-words.ts';
import { openSessionNow } from './current-board.ts';
import { useDragStore } from './drag-store.ts';
import { carriedTo } from './keyboard-carry.ts';

/** What a card says of itself to those who cannot see that it can be dragged. */
export const boardInstructions: ScreenReaderInstructions = {
  draggable:
    'Press Space to lift the card, arrow keys to carry it, Space to drop it, Escape to give it back.',
};

/** What @dnd-kit says of a card that is carried by keys. */
export const boardAnnouncements: Announcements = {
  onDragStart: liftedInWords,
  onDragMove: ({ active }) => (active ? placeInWords() : undefined),
  onDragOver: () => undefined,
  onDragEnd: () => undefined,
  onDragCancel: () => 'Given back',
};

/** The words on the column last told of; null before anything is told. */
let told: string | null = null;
let callOff: (() => void) | null = null;

/** Says of a card that a pointer drags that it was lifted, and then each column it comes over. */
export function tellDrag(): void {
  if (placeOfPointer() !== told) callOff ??= afterPaint(tell);
}

function tell() {
  callOff = null;
  const words = placeOfPointer();
  if (told === null) announce(`${liftedInWords()}. ${words}`);
  else if (words !== told) announce(words);
  told = words;
}

function placeOfPointer(): string {
  const { target } = useDragStore.getState();
  return target ? `Over ${columnNames[target.column]}` : 'Outside of the columns';
}

/** Falls silent about a drag that is over. */
export function endTellingDrag(): void {
  callOff?.();
  callOff = null;
  told = null;
}

/** Says that the card is back in its place. */
export function tellGivenBack(): void {
  announce('Given back');
}

function liftedInWords(): string {
  const { leadId, ids } = useDragStore.getState();
  const title = leadId ? shortened(itemTitle(openSessionNow(), leadId)) : '';
  return ids.length > 1 ? `Lifted ${ids.length} cards` : `Lifted: ${title}`;
}

function placeInWords(): string {
  const { column, position, count } = carriedTo();
  return `${columnNames[column]}, place ${position} of ${count}`;
}
