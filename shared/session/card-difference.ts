import { z } from 'zod';
import type { Observation, Session } from './schema.ts';

/** How the cards on one board differ from those on another, as people count them. */
export const cardDifferenceSchema = z.object({
  /** On the other board only. */
  added: z.int().nonnegative(),
  /** On this board only. */
  missing: z.int().nonnegative(),
  /** On both, but not the same. */
  changed: z.int().nonnegative(),
});
export type CardDifference = z.infer<typeof cardDifferenceSchema>;

/** Counts what changes for somebody who looks at one session and then at the other. */
export function cardDifference(now: Session, other: Session): CardDifference {
  const [cardsNow, otherCards] = [cardsOnBoard(now), cardsOnBoard(other)];
  const both = [...cardsNow].flatMap(([id, card]) => {
    const otherCard = otherCards.get(id);
    return otherCard ? [[card, otherCard] as const] : [];
  });
  return {
    added: otherCards.size - both.length,
    missing: cardsNow.size - both.length,
    changed: both.filter(([card, otherCard]) => isChanged(card, otherCard)).length,
  };
}

function cardsOnBoard(session: Session): Map<string, Observation> {
  const cards = Object.values(session.observations).filter(({ deletedAt }) => deletedAt === null);
  return new Map(cards.map((card) => [card.id, card]));
}

/** A card that only moved up or down within its column says the same as before. */
function isChanged(a: Observation, b: Observation): boolean {
  return (
    a.text !== b.text ||
    a.character !== b.character ||
    a.dimension !== b.dimension ||
    a.groupId !== b.groupId ||
    JSON.stringify(a.source) !== JSON.stringify(b.source)
  );
}
