import { z } from 'zod';

export const apiErrorCodes = [
  'bad-request',
  'unauthorized',
  'forbidden',
  'not-found',
  'conflict',
  'too-large',
  'unavailable',
  'internal',
  /** Made by the window's own carrier: the call or its answer got lost, so the host may have carried it out. */
  'unreachable',
] as const;

const apiErrorSchema = z.object({ code: z.enum(apiErrorCodes), message: z.string() });
export type ApiErrorCode = (typeof apiErrorCodes)[number];

/** What every carrier brings back for a call. */
export type ApiReply =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly error: { readonly code: ApiErrorCode; readonly message: string } };

export const apiReplySchema = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), value: z.unknown() }),
  z.object({ ok: z.literal(false), error: apiErrorSchema }),
]);

/** A call that failed, with a sentence a user can read: what happened, what was kept, what to do. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly code: ApiErrorCode;

  constructor(code: ApiErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/** What to tell a user about something that failed: the sentence it came with, or this one where it has none. */
export function sentenceOf(error: unknown, otherwise: string): string {
  return error instanceof ApiError ? error.message : otherwise;
}
