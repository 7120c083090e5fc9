import type { Announcements, ScreenReaderInstructions } from '@dnd-kit/core';
import type { Column } from '../../../shared/session/dimensions.ts';
import { columnNames } from '../../../shared/templates/words.ts';
import { itemTitle, shortened } from './card-words.ts';
import { openSessionNow } from './current-board.ts';
import { useDragStore } from './drag-store.ts';
import { carriedTo } from './keyboard-carry.ts';

/** What a card says of itself to those who cannot see that it can be dragged. */
export const boardInstructions: ScreenReaderInstructions = {
  draggable:
    'Press Space to lift the card, arrow keys to carry it, Space to drop it, Escape to give it back.',
};

/** What is heard while a card is dragged. Where it landed is said by the command that put it there. */
export const boardAnnouncements: Announcements = {
  onDragStart: () => {
    const { leadId, ids } = useDragStore.getState();
    const title = leadId ? shortened(itemTitle(openSessionNow(), leadId)) : '';
    return ids.length > 1 ? `Lifted ${ids.length} cards` : `Lifted: ${title}`;
  },
  onDragMove: ({ active }) => (active && isByKeys() ? placeInWords() : undefined),
  onDragOver: ({ over }) => {
    if (isByKeys()) return undefined;
    return over ? `Over ${columnNames[over.id as Column]}` : 'Outside of the columns';
  },
  onDragEnd: () => undefined,
  onDragCancel: () => 'Given back',
};

function placeInWords(): string {
  const { column, position, count } = carriedTo();
  return `${columnNames[column]}, place ${position} of ${count}`;
}

function isByKeys(): boolean {
  return useDragStore.getState().isByKeys;
}
