import { boardHandlers } from './board-handlers.ts';
import { closeHandlers } from './close-handlers.ts';
import type { Command, CommandOf, CommandType } from './commands.ts';
import { withRoomInOrder } from './crowded-order.ts';
import { mondayHandlers } from './monday-handlers.ts';
import { outcomeHandlers } from './outcome-handlers.ts';
import { pulseHandlers } from './pulse-handlers.ts';
import { isRefusal, type Refusal } from './refusal.ts';
import type { Session } from './schema.ts';
import { sortHandlers } from './sorting.ts';
import { stepHandlers } from './step-handlers.ts';
import { topicHandlers } from './topic-handlers.ts';
import { voteHandlers } from './vote-handlers.ts';
import { withLateTopics } from './votes.ts';

export type CommandOutcome = { readonly ok: true; readonly session: Session } | Refusal;

const handlers: {
  readonly [T in CommandType]: (session: Session, command: CommandOf<T>, at: number) => Session | Refusal;
} = {
  ...boardHandlers,
  ...stepHandlers,
  ...outcomeHandlers,
  ...pulseHandlers,
  ...sortHandlers,
  ...mondayHandlers,
  ...closeHandlers,
  ...topicHandlers,
  ...voteHandlers,
};

/**
 * The only way a session changes: a new session, or a refusal with its reason and nothing changed. Never throws.
 * `at` is the sender's time in milliseconds since 1970; ids of new records are in the command.
 */
export function applyCommand(session: Session, command: Command, at: number): CommandOutcome {
  // The table above gives each type its own handler, which no index can express.
  const handle = handlers[command.type] as (
    session: Session,
    command: Command,
    at: number,
  ) => Session | Refusal;
  const result = handle(session, command, at);
  if (isRefusal(result)) return result;
  return { ok: true, session: result === session ? session : withRoomInOrder(withLateTopics(result)) };
}
