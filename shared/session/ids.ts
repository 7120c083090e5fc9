import { z } from 'zod';

/** Lower-case letters and digits only, so an id can name a file on every platform and needs no escaping anywhere. */
const idPattern = /^[a-z0-9]{16,40}$/;

const idSchema = z.string().regex(idPattern);

export const sessionIdSchema = idSchema.brand<'SessionId'>();
export const personIdSchema = idSchema.brand<'PersonId'>();
export const observationIdSchema = idSchema.brand<'ObservationId'>();
export const groupIdSchema = idSchema.brand<'GroupId'>();
export const commandIdSchema = idSchema.brand<'CommandId'>();

export type SessionId = z.infer<typeof sessionIdSchema>;
export type PersonId = z.infer<typeof personIdSchema>;
export type ObservationId = z.infer<typeof observationIdSchema>;
export type GroupId = z.infer<typeof groupIdSchema>;
export type CommandId = z.infer<typeof commandIdSchema>;

/** What stands on its own in a column: a single observation or a group. */
export type ItemId = ObservationId | GroupId;

const alphabet = 'abcdefghijklmnopqrstuvwxyz234567';

/** Turns 16 random bytes into an id of 16 characters (80 bits); the randomness comes from the caller. */
export function idFromBytes(bytes: Uint8Array): string {
  return Array.from(bytes.subarray(0, 16), (byte) => alphabet[byte & 31]).join('');
}
