/** One thing that was promised before, as the room reads it. */
import { z } from 'zod';
import { dateSchema } from '../fields.ts';
import { daysSince, isAnswered, type Promised, promiseAt, promisesOf } from '../look-back.ts';
import { actionSchema, decisionSchema } from '../outcome-schema.ts';
import type { Session } from '../schema.ts';
import { stageOwnerOf, stageOwnerSchema } from './owner.ts';

const saidSchema = { what: z.string(), since: dateSchema, days: z.int() };

const promisedSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('action'),
    ...saidSchema,
    owner: stageOwnerSchema,
    due: dateSchema.nullable(),
    postponed: z.int(),
    state: actionSchema.shape.state,
  }),
  z.strictObject({
    kind: z.literal('decision'),
    ...saidSchema,
    why: z.string(),
    state: decisionSchema.shape.state,
  }),
]);
export type StagePromise = z.infer<typeof promisedSchema>;

export const lookBackBodySchema = z.strictObject({
  kind: z.literal('look-back'),
  /** Which of them this is, from 1; 0 where there is none. */
  number: z.int(),
  count: z.int(),
  answered: z.int(),
  promised: promisedSchema.nullable(),
});
export type LookBackBody = z.infer<typeof lookBackBodySchema>;

/** What the room sees while it looks back: the one thing it is at. */
export function lookBackBodyOf(session: Session): LookBackBody {
  const promises = promisesOf(session);
  const index = promiseAt(session);
  const promised = promises[index];
  return {
    kind: 'look-back',
    number: promised ? index + 1 : 0,
    count: promises.length,
    answered: promises.filter((one) => isAnswered(one, session.date)).length,
    promised: promised ? said(session, promised) : null,
  };
}

function said(session: Session, promised: Promised): StagePromise {
  const { what } = promised.record;
  const since = promised.record.carriedFrom ?? session.date;
  const common = { what, since, days: daysSince(since, session.date) };
  if (promised.kind === 'decision') {
    const { why, state } = promised.record;
    return { kind: 'decision', ...common, why, state };
  }
  const { owner, due, postponed, state } = promised.record;
  return { kind: 'action', ...common, owner: stageOwnerOf(session, owner), due, postponed, state };
}
