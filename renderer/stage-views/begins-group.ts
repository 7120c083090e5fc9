import type { StageCard } from '../../shared/session/stage/stage-card.ts';

/** Whether this card is the first of its group; the members of a group follow one another. */
export function beginsGroup(cards: readonly StageCard[], index: number): boolean {
  const group = cards[index]?.group ?? null;
  return group !== null && cards[index - 1]?.group !== group;
}
