/** Observing: cards are captured blind, so the room sees questions and a count until the cards are revealed. */
import { z } from 'zod';
import { promptSetOf, promptSetsFor } from '../../templates/prompts.ts';
import { isOnBoard } from '../board-items.ts';
import { dimensionSchema } from '../dimensions.ts';
import type { Step } from '../run-schema.ts';
import { lensSchema, type Session } from '../schema.ts';
import { rowsOf } from '../tables.ts';
import { focusOf } from '../walk.ts';
import { stageCardOf, stageCardSchema } from './stage-card.ts';

export const observeBodySchema = z.strictObject({
  kind: z.literal('observe'),
  prompts: z.array(z.strictObject({ about: z.union([dimensionSchema, lensSchema]), text: z.string() })),
  count: z.int(),
  /** In the order in which they were captured; null until they are revealed. */
  cards: z.array(stageCardSchema).nullable(),
});
export type ObserveBody = z.infer<typeof observeBodySchema>;

/** What the room sees while people observe. */
export function observeBodyOf(session: Session, step: Step): ObserveBody {
  const captured = rowsOf(session.observations)
    .filter(isOnBoard)
    .toSorted((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1));
  return {
    kind: 'observe',
    prompts: [...promptSetOf(promptSetsFor(step.sentence), focusOf(session))],
    count: captured.length,
    cards: step.isRevealed ? captured.map((card) => stageCardOf(session, card)) : null,
  };
}
