import type { z } from 'zod';
import type { Refusal } from './refusal.ts';
import type { Session } from './schema.ts';

type CommandIn<Schemas extends readonly z.ZodType[]> = z.infer<Schemas[number]>;

/** One rule for each command of a list: gives the session after it, or a refusal. `at` is the sender's time. */
export type HandlersOf<Schemas extends readonly z.ZodType[]> = {
  readonly [T in TypeOf<CommandIn<Schemas>>]: (
    session: Session,
    command: Extract<CommandIn<Schemas>, { type: T }>,
    at: number,
  ) => Session | Refusal;
};

type TypeOf<C> = C extends { type: infer T extends string } ? T : never;
