/** What the palette, and where they have some, keys say of the active card besides its place. */
import { observationOnBoard } from '../../../shared/session/board-items.ts';
import { dimensions } from '../../../shared/session/dimensions.ts';
import { lenses } from '../../../shared/session/schema.ts';
import { columnNames, lensNames } from '../../../shared/templates/words.ts';
import type { AppAction } from '../../stores/action-registry.ts';
import { hasActive, isFree, withActive } from './active-card.ts';
import { openDialog, targetsOf, useBoardView } from './board-view-store.ts';
import { openSessionNow } from './current-board.ts';
import { toggleLens, toggleSecondDimension } from './mark-commands.ts';

/** Two roles choose for one card; what they see in a group they see in one of its cards. */
export function isSplittable(id: string | null): boolean {
  return id !== null && observationOnBoard(openSessionNow(), id) !== undefined;
}

const common = { group: 'Cards', isEnabled: hasActive };

export const cardMarkActions: readonly AppAction[] = [
  {
    id: 'board.seenDifferently',
    label: 'Seen differently…',
    group: 'Cards',
    keys: ['s'],
    isEnabled: () => isFree() && isSplittable(useBoardView.getState().activeId),
    run: withActive((id) => openDialog({ kind: 'seen-differently', id })),
  },
  ...dimensions.map((dimension) => ({
    ...common,
    id: `board.alsoAbout.${dimension}`,
    label: `Also about ${columnNames[dimension]}`,
    run: withActive((id) => toggleSecondDimension(targetsOf(id), dimension)),
  })),
  ...lenses.map((lens, index) => ({
    ...common,
    id: `board.lens.${lens}`,
    label: `Lens: ${lensNames[lens]}`,
    keys: [String(index + 1)],
    run: withActive((id) => toggleLens(targetsOf(id), lens)),
  })),
];
