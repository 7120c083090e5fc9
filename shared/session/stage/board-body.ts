/** The sorted cards of the three columns. */
import { z } from 'zod';
import { dimensionSchema, dimensions } from '../dimensions.ts';
import { roleSchema } from '../roles.ts';
import type { Session } from '../schema.ts';
import { type BoardItem, boardOf, countByColumn } from '../views.ts';
import { type StageCard, stageCardOf, stageCardSchema } from './stage-card.ts';

const stageColumnSchema = z.strictObject({
  dimension: dimensionSchema,
  /** The role that looks after it; null where nobody may be told by role. */
  steward: roleSchema.nullable(),
  cards: z.array(stageCardSchema),
});
export type StageColumn = z.infer<typeof stageColumnSchema>;

export const boardBodySchema = z.strictObject({
  kind: z.literal('board'),
  /** How many cards are still to sort: a count, not the cards. */
  toSort: z.int(),
  columns: z.array(stageColumnSchema),
});
export type BoardBody = z.infer<typeof boardBodySchema>;

/** What the room sees of the board, with the attribution the session allows. */
export function boardBodyOf(session: Session): BoardBody {
  const cardsOf = (item: BoardItem): StageCard[] => {
    const group = item.kind === 'group' ? (session.groups[item.id]?.name ?? null) : null;
    return (item.kind === 'group' ? item.memberIds : [item.id]).flatMap((id) => {
      const observation = session.observations[id];
      return observation ? [stageCardOf(session, observation, group)] : [];
    });
  };
  const board = boardOf(session);
  const columns = dimensions.map((dimension) => ({
    dimension,
    steward: session.attribution === 'none' ? null : session.stewards[dimension],
    cards: board[dimension].flatMap(cardsOf),
  }));
  return { kind: 'board', toSort: countByColumn(session).none, columns };
}
