/** The sorted cards of the three columns. */
import { z } from 'zod';
import { attributedVoice } from '../attribution.ts';
import { characterSchema } from '../characters.ts';
import { dimensionSchema, dimensions } from '../dimensions.ts';
import { roleSchema } from '../roles.ts';
import type { Session } from '../schema.ts';
import { type BoardItem, boardOf, countByColumn } from '../views.ts';

const stageCardSchema = z.strictObject({
  /** A running number within the view, so that not even ids leave the operator's side. */
  key: z.int(),
  text: z.string(),
  character: characterSchema,
  voice: z.strictObject({ role: roleSchema, name: z.string().nullable() }).nullable(),
  /** The name of its group (empty for a group without a name); null when it stands alone. */
  group: z.string().nullable(),
});
export type StageCard = z.infer<typeof stageCardSchema>;

const stageColumnSchema = z.strictObject({ dimension: dimensionSchema, cards: z.array(stageCardSchema) });
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
  let lastKey = 0;
  const cardsOf = (item: BoardItem): StageCard[] => {
    const group = item.kind === 'group' ? (session.groups[item.id]?.name ?? null) : null;
    return (item.kind === 'group' ? item.memberIds : [item.id]).flatMap((id) => {
      const observation = session.observations[id];
      if (!observation) return [];
      lastKey += 1;
      const { text, character } = observation;
      return [{ key: lastKey, text, character, voice: attributedVoice(session, observation.source), group }];
    });
  };
  const board = boardOf(session);
  const columns = dimensions.map((dimension) => ({ dimension, cards: board[dimension].flatMap(cardsOf) }));
  return { kind: 'board', toSort: countByColumn(session).none, columns };
}
