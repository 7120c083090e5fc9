import { z } from 'zod';

/** Lower-case letters and digits only, so an id can name a file on every platform and needs no escaping anywhere. */
const idPattern = /^[a-z0-9]{16,40}$/;

const idSchema = z.string().regex(idPattern);

export const sessionIdSchema = idSchema.brand<'SessionId'>();
export const personIdSchema = idSchema.brand<'PersonId'>();
export const observationIdSchema = idSchema.brand<'ObservationId'>();
export const groupIdSchema = idSchema.brand<'GroupId'>();
export const stepIdSchema = idSchema.brand<'StepId'>();
export const topicIdSchema = idSchema.brand<'TopicId'>();
export const roundIdSchema = idSchema.brand<'RoundId'>();
export const actionIdSchema = idSchema.brand<'ActionId'>();
export const decisionIdSchema = idSchema.brand<'DecisionId'>();
export const envelopeIdSchema = idSchema.brand<'EnvelopeId'>();
export const statementIdSchema = idSchema.brand<'StatementId'>();
export const goalIdSchema = idSchema.brand<'GoalId'>();
export const taskIdSchema = idSchema.brand<'TaskId'>();
export const commandIdSchema = idSchema.brand<'CommandId'>();

export type SessionId = z.infer<typeof sessionIdSchema>;
export type PersonId = z.infer<typeof personIdSchema>;
export type ObservationId = z.infer<typeof observationIdSchema>;
export type GroupId = z.infer<typeof groupIdSchema>;
export type StepId = z.infer<typeof stepIdSchema>;
export type TopicId = z.infer<typeof topicIdSchema>;
export type RoundId = z.infer<typeof roundIdSchema>;
export type ActionId = z.infer<typeof actionIdSchema>;
export type DecisionId = z.infer<typeof decisionIdSchema>;
export type EnvelopeId = z.infer<typeof envelopeIdSchema>;
export type StatementId = z.infer<typeof statementIdSchema>;
export type GoalId = z.infer<typeof goalIdSchema>;
export type TaskId = z.infer<typeof taskIdSchema>;
export type CommandId = z.infer<typeof commandIdSchema>;

/** What stands on its own in a column: a single observation or a group. */
export type ItemId = ObservationId | GroupId;

const alphabet = 'abcdefghijklmnopqrstuvwxyz234567';

/** Turns 16 random bytes into an id of 16 characters (80 bits); the randomness comes from the caller. */
export function idFromBytes(bytes: Uint8Array): string {
  return Array.from(bytes.subarray(0, 16), (byte) => alphabet[byte & 31]).join('');
}
