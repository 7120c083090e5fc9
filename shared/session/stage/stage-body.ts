/** The middle of the stage: another one for each kind of step. */
import { z } from 'zod';
import type { Step, StepKind } from '../run-schema.ts';
import type { Session } from '../schema.ts';
import { arriveBodyOf, arriveBodySchema } from './arrive-body.ts';
import { boardBodyOf, boardBodySchema } from './board-body.ts';
import { closeBodyOf, closeBodySchema } from './close-body.ts';
import { coverageBodyOf, coverageBodySchema } from './coverage-body.ts';
import { discussBodyOf, discussBodySchema } from './discuss-body.ts';
import { lookBackBodyOf, lookBackBodySchema } from './look-back-body.ts';
import { masteryTimeBodyOf, masteryTimeBodySchema } from './mastery-time-body.ts';
import { observeBodyOf, observeBodySchema } from './observe-body.ts';
import { openBodyOf, openBodySchema } from './open-body.ts';
import { pulseBodyOf, pulseBodySchema } from './pulse-body.ts';
import { sayItBackBodyOf, sayItBackBodySchema } from './say-it-back-body.ts';
import { sortBodyOf, sortBodySchema } from './sort-body.ts';
import { suggestionsBodyOf, suggestionsBodySchema } from './suggestions-body.ts';
import { talkBodySchema } from './talk-body.ts';
import { triageBodyOf, triageBodySchema } from './triage-body.ts';
import { voteBodyOf, voteBodySchema } from './vote-body.ts';
import { lastWeekBodyOf, lastWeekBodySchema, thisWeekBodyOf, thisWeekBodySchema } from './week-body.ts';

export const stageBodySchema = z.discriminatedUnion('kind', [
  boardBodySchema,
  arriveBodySchema,
  openBodySchema,
  observeBodySchema,
  sortBodySchema,
  coverageBodySchema,
  pulseBodySchema,
  talkBodySchema,
  lookBackBodySchema,
  sayItBackBodySchema,
  closeBodySchema,
  lastWeekBodySchema,
  thisWeekBodySchema,
  masteryTimeBodySchema,
  suggestionsBodySchema,
  voteBodySchema,
  discussBodySchema,
  triageBodySchema,
]);
export type StageBody = z.infer<typeof stageBodySchema>;

/** Steps that are not named here show their line alone. */
const bodies: Partial<Readonly<Record<StepKind, (session: Session, step: Step) => StageBody>>> = {
  arrive: arriveBodyOf,
  open: openBodyOf,
  observe: observeBodyOf,
  sort: sortBodyOf,
  coverage: coverageBodyOf,
  pulse: pulseBodyOf,
  'look-back': lookBackBodyOf,
  'say-it-back': sayItBackBodyOf,
  close: closeBodyOf,
  'last-week': lastWeekBodyOf,
  'this-week': thisWeekBodyOf,
  'mastery-time': masteryTimeBodyOf,
  suggestions: suggestionsBodyOf,
  vote: voteBodyOf,
  discuss: discussBodyOf,
  triage: triageBodyOf,
};

/** What the room sees in this step; without one, the board. */
export function stageBodyOf(session: Session, step: Step | undefined): StageBody {
  if (!step) return boardBodyOf(session);
  return bodies[step.kind]?.(session, step) ?? { kind: 'talk' };
}
