/** One action, as its owner reads it aloud. */
import { z } from 'zod';
import { aboutFields, dateSchema } from '../fields.ts';
import { actionsToSay, sayingAt } from '../say-it-back.ts';
import type { Session } from '../schema.ts';
import { stageOwnerOf, stageOwnerSchema } from './owner.ts';

const saidSchema = z.strictObject({
  what: z.string(),
  ...aboutFields,
  helps: z.string(),
  trigger: z.string(),
  response: z.string(),
  owner: stageOwnerSchema,
  due: dateSchema.nullable(),
  isOneThing: z.boolean(),
});

export const sayItBackBodySchema = z.strictObject({
  kind: z.literal('say-it-back'),
  /** Which of them this is, from 1; 0 where there is none. */
  number: z.int(),
  count: z.int(),
  action: saidSchema.nullable(),
});
export type SayItBackBody = z.infer<typeof sayItBackBodySchema>;

/** What the room sees while actions are said back: the one it is at. */
export function sayItBackBodyOf(session: Session): SayItBackBody {
  const actions = actionsToSay(session);
  const index = sayingAt(session);
  const action = actions[index];
  if (!action) return { kind: 'say-it-back', number: 0, count: 0, action: null };
  const { what, dimension, secondDimension, helps, trigger, response, due, isOneThing } = action;
  const words = { what, dimension, secondDimension, helps, trigger, response };
  const owner = stageOwnerOf(session, action.owner);
  return {
    kind: 'say-it-back',
    number: index + 1,
    count: actions.length,
    action: { ...words, owner, due, isOneThing },
  };
}
