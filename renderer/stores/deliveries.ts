/** What this window did to sessions, on its way to the host: in order, and what gathers while an answer is awaited goes together. */
import { maxRequestsTogether } from '../../shared/api/contract.ts';
import type { CommandRequest } from '../../shared/session/commands.ts';
import type { CommandId, SessionId } from '../../shared/session/ids.ts';

export type Delivery =
  | { readonly kind: 'apply'; readonly sessionId: SessionId; readonly request: CommandRequest }
  | { readonly kind: 'undo' | 'redo'; readonly sessionId: SessionId; readonly requestId: CommandId };

/** Deliveries that go in one call. */
export type Batch =
  | {
      readonly kind: 'apply';
      readonly sessionId: SessionId;
      readonly requests: readonly [CommandRequest, ...CommandRequest[]];
    }
  | Exclude<Delivery, { kind: 'apply' }>;

/** The host takes no more than a megabyte in one call; a character can take six bytes of it. */
const maxCharactersTogether = 100_000;

export interface Deliveries {
  push(delivery: Delivery): void;
}

/** An empty queue. `send` resolves when the host has answered; what fails tells its own story and stops nothing behind it. */
export function createDeliveries(
  send: (batch: Batch) => Promise<void>,
  onFailure: (error: unknown) => void,
): Deliveries {
  let waiting: readonly Delivery[] = [];
  let isSending = false;

  async function sendAll(): Promise<void> {
    isSending = true;
    while (waiting.length > 0) {
      // In a task of its own: the screen shows a change first, and the call's own work does not hold that up.
      await nextTask();
      const { batch, rest } = nextBatch(waiting);
      waiting = rest;
      await send(batch).catch(onFailure);
    }
    isSending = false;
  }

  return {
    push(delivery) {
      waiting = [...waiting, delivery];
      if (!isSending) void sendAll();
    },
  };
}

/** The first of what waits, with what may go along: commands for the same session that follow each other. */
function nextBatch(waiting: readonly Delivery[]): { batch: Batch; rest: readonly Delivery[] } {
  const [first, ...others] = waiting;
  if (!first) throw new Error('Nothing is waiting.');
  if (first.kind !== 'apply') return { batch: first, rest: others };
  const requests: [CommandRequest, ...CommandRequest[]] = [first.request];
  let characters = lengthOf(first.request);
  for (const next of others) {
    if (next.kind !== 'apply' || next.sessionId !== first.sessionId) break;
    characters += lengthOf(next.request);
    if (requests.length === maxRequestsTogether || characters > maxCharactersTogether) break;
    requests.push(next.request);
  }
  const { kind, sessionId } = first;
  return { batch: { kind, sessionId, requests }, rest: waiting.slice(requests.length) };
}

function lengthOf(request: CommandRequest): number {
  return JSON.stringify(request).length;
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
