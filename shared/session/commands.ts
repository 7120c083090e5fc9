/** Everything that can be done to a session, as data. Ids come from the sender, time and author with the request. */
import { z } from 'zod';
import { boardCommandSchemas } from './board-commands.ts';
import { closeCommandSchemas } from './close-commands.ts';
import { instantSchema } from './fields.ts';
import { commandIdSchema } from './ids.ts';
import { mondayCommandSchemas } from './monday-commands.ts';
import { outcomeCommandSchemas } from './outcome-commands.ts';
import { pulseCommandSchemas } from './pulse-commands.ts';
import { sortCommandSchemas } from './sort-commands.ts';
import { stepCommandSchemas } from './step-commands.ts';
import { topicCommandSchemas } from './topic-commands.ts';
import { voteCommandSchemas } from './vote-commands.ts';

export const commandSchema = z.discriminatedUnion('type', [
  ...boardCommandSchemas,
  ...stepCommandSchemas,
  ...outcomeCommandSchemas,
  ...pulseCommandSchemas,
  ...sortCommandSchemas,
  ...mondayCommandSchemas,
  ...closeCommandSchemas,
  ...topicCommandSchemas,
  ...voteCommandSchemas,
]);

export type Command = z.infer<typeof commandSchema>;
export type CommandType = Command['type'];
export type CommandOf<T extends CommandType> = Extract<Command, { type: T }>;

/** Who sent a command: the facilitator's windows are one author, so that any of them can undo for the other. */
export const authorSchema = z.literal('operator');
export type Author = z.infer<typeof authorSchema>;

/** A command on its way to the session: `id` makes a repeated sending harmless, `at` is the sender's clock. */
export const commandRequestSchema = z.strictObject({
  id: commandIdSchema,
  at: instantSchema,
  command: commandSchema,
});
export type CommandRequest = z.infer<typeof commandRequestSchema>;
