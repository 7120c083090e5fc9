/** What merging another copy would do to a session, card by card, before it is done. */
import { z } from 'zod';
import { isOnBoard } from '../session/board-items.ts';
import { columnOf, columns } from '../session/dimensions.ts';
import { byOrder } from '../session/order.ts';
import type { Observation, Session } from '../session/schema.ts';
import { diffSessions } from '../session/session-diff.ts';

/** What can be different about a card. */
export const cardAspects = ['text', 'place', 'character', 'source'] as const;

export const cardPreviewSchema = z.object({
  id: z.string(),
  kind: z.enum(['new', 'changed', 'removed']),
  /** The words in this session, in the other copy, and in the result; null where the card is not on the board. */
  here: z.string().nullable(),
  there: z.string().nullable(),
  merged: z.string().nullable(),
  /** What is different afterwards; empty for a card that comes or goes. */
  changes: z.array(z.enum(cardAspects)),
});
export type CardPreview = z.infer<typeof cardPreviewSchema>;

export const mergePreviewSchema = z.object({
  counts: z.object({
    ...{ new: z.int(), changed: z.int(), removed: z.int(), same: z.int() },
    /** Cards on the other copy's board that were removed here, and stay removed. */
    stayingRemoved: z.int(),
  }),
  /** Those that are not the same afterwards, in the order of the board. */
  cards: z.array(cardPreviewSchema),
  /** Whether anything changes besides cards: people, names of groups, squad, date. */
  hasOtherChanges: z.boolean(),
});
export type MergePreview = z.infer<typeof mergePreviewSchema>;

/** Compares a session with what it would be after the merge, and says where each word comes from. */
export function mergePreview(here: Session, there: Session, merged: Session): MergePreview {
  const [cardsHere, cardsThere, cardsMerged] = [here, there, merged].map(cardsOnBoard) as [
    Cards,
    Cards,
    Cards,
  ];
  const all = [...new Map([...cardsHere, ...cardsMerged]).values()].sort(asOnTheBoard);
  const previews = all.flatMap(({ id }): CardPreview[] => {
    const [before, after] = [cardsHere.get(id), cardsMerged.get(id)];
    const changes = before && after ? changedAspects(before, after) : [];
    if (before && after && changes.length === 0) return [];
    const kind = !before ? 'new' : after ? 'changed' : 'removed';
    const words = { here: before?.text, there: cardsThere.get(id)?.text, merged: after?.text };
    return [
      {
        id,
        kind,
        here: words.here ?? null,
        there: words.there ?? null,
        merged: words.merged ?? null,
        changes,
      },
    ];
  });
  const numberOf = (kind: CardPreview['kind']) => previews.filter((card) => card.kind === kind).length;
  return {
    counts: {
      new: numberOf('new'),
      changed: numberOf('changed'),
      removed: numberOf('removed'),
      same: all.length - previews.length,
      stayingRemoved: [...cardsThere.keys()].filter((id) => !cardsHere.has(id) && !cardsMerged.has(id))
        .length,
    },
    cards: previews,
    hasOtherChanges: diffSessions(here, merged).some(
      (change) => change.kind === 'session' || change.table !== 'observations',
    ),
  };
}

type Cards = ReadonlyMap<string, Observation>;

function cardsOnBoard(session: Session): Cards {
  const cards = Object.values(session.observations).filter(isOnBoard);
  return new Map(cards.map((card) => [card.id, card]));
}

function asOnTheBoard(a: Observation, b: Observation): number {
  const column = ({ dimension }: Observation) => columns.indexOf(columnOf(dimension));
  return column(a) - column(b) || byOrder(a, b);
}

/** What is different about a card between two of its states. */
export function changedAspects(before: Observation, after: Observation): CardPreview['changes'] {
  const isSamePlace = before.dimension === after.dimension && before.groupId === after.groupId;
  const isDifferent: Record<(typeof cardAspects)[number], boolean> = {
    text: before.text !== after.text,
    place: !isSamePlace,
    character: before.character !== after.character,
    source: JSON.stringify(before.source) !== JSON.stringify(after.source),
  };
  return cardAspects.filter((aspect) => isDifferent[aspect]);
}
