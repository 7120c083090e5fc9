/** The only way from a carrier to the services: name → audience → input parsed → handler → output parsed. */
import type { z } from 'zod';
import { ApiError, type ApiErrorCode, type ApiReply } from '../../shared/api/api-error.ts';
import type { Audience } from '../../shared/api/contract.ts';
import type { Log } from '../log.ts';
import { isBearablePayload } from './payload-limits.ts';

/** Who is calling, as the carrier has made sure of it. */
export interface Caller {
  readonly audience: Audience;
}

interface CallDefinition {
  readonly audiences: readonly Audience[];
  readonly input: z.ZodType;
  readonly output: z.ZodType;
}

/** One handler for each name of a table of calls. */
export type HandlersOf<Table extends Record<string, CallDefinition>> = {
  readonly [Name in keyof Table]: (
    input: z.output<Table[Name]['input']>,
  ) => z.input<Table[Name]['output']> | Promise<z.input<Table[Name]['output']>>;
};

/** Answers a call; whatever is sent to it, it neither throws nor rejects. */
export type Dispatch = (caller: Caller, name: unknown, payload: unknown) => Promise<ApiReply>;

const messages = {
  unknown: 'SquadMAP does not know this request.',
  malformed: 'SquadMAP could not read this request. Nothing was changed.',
  forbidden: 'This window may not do that.',
  internal: 'Something went wrong inside SquadMAP. What was saved before is safe; please try again.',
};

/** Joins a table of calls with its handlers. */
export function createDispatch<Table extends Record<string, CallDefinition>>(
  table: Table,
  handlers: HandlersOf<Table>,
  log: Log,
): Dispatch {
  return async (caller, name, payload) => {
    if (typeof name !== 'string' || !Object.hasOwn(table, name))
      return failure('bad-request', messages.unknown);
    const definition = table[name];
    const handle = handlers[name] as ((input: unknown) => unknown) | undefined;
    if (!definition || !handle) return failure('bad-request', messages.unknown);
    if (!definition.audiences.includes(caller.audience)) return failure('forbidden', messages.forbidden);
    try {
      const input = isBearablePayload(payload) ? definition.input.safeParse(payload) : undefined;
      if (!input?.success) return failure('bad-request', messages.malformed);
      const output = definition.output.safeParse(await handle(input.data));
      if (output.success) return { ok: true, value: output.data };
      log(`The answer to ${name} does not have its promised shape`, output.error);
    } catch (error) {
      if (error instanceof ApiError) return failure(error.code, error.message);
      log(`The call ${name} failed`, error);
    }
    return failure('internal', messages.internal);
  };
}

function failure(code: ApiErrorCode, message: string): ApiReply {
  return { ok: false, error: { code, message } };
}
