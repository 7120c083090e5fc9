/** The middle of the stage: another one for each kind of step. */
import { z } from 'zod';
import type { Step, StepKind } from '../run-schema.ts';
import type { Session } from '../schema.ts';
import { boardBodyOf, boardBodySchema } from './board-body.ts';
import { talkBodySchema } from './talk-body.ts';

export const stageBodySchema = z.discriminatedUnion('kind', [boardBodySchema, talkBodySchema]);
export type StageBody = z.infer<typeof stageBodySchema>;

/** Steps that are not named here show their line alone. */
const bodies: Partial<Readonly<Record<StepKind, (session: Session, step: Step) => StageBody>>> = {
  sort: boardBodyOf,
  coverage: boardBodyOf,
};

/** What the room sees in this step; without one, the board. */
export function stageBodyOf(session: Session, step: Step | undefined): StageBody {
  if (!step) return boardBodyOf(session);
  return bodies[step.kind]?.(session, step) ?? { kind: 'talk' };
}
