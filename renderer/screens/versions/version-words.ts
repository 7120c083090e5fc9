/** How earlier versions are spoken of. */
import type { PinReason } from '../../../shared/api/session-versions.ts';
import type { CardDifference } from '../../../shared/session/card-difference.ts';

/** Why a version is kept for good, after "Kept". */
export const pinWords: Readonly<Record<PinReason, string>> = {
  migration: 'before the format changed',
  import: 'before a merge',
  restore: 'before an earlier version was restored',
  halved: 'before many cards were deleted',
  edited: 'as it was changed outside',
  outside: 'before it was changed outside',
};

/** "1 card", "12 cards". */
export function cardCount(count: number): string {
  return count === 1 ? '1 card' : `${count} cards`;
}

/** What going back would do to the cards: "brings back 2 cards, takes away 1". */
export function differenceInWords({ added, missing, changed }: CardDifference): string {
  const parts = [
    added > 0 && `brings back ${cardCount(added)}`,
    missing > 0 && `takes away ${cardCount(missing)}`,
    changed > 0 && `changes ${cardCount(changed)}`,
  ].filter((part) => part !== false);
  return parts.length === 0 ? 'The cards are the same as now' : capitalized(parts.join(', '));
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
