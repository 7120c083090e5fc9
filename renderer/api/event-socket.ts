import { z } from 'zod';
import type { Connection } from '../../shared/api/transport.ts';

const messageSchema = z.object({ event: z.string(), payload: z.unknown() });

/** Pauses between tries to reach the host again; the last one repeats. */
const retryDelaysMs = [250, 500, 1_000, 2_000, 5_000] as const;

const policyViolation = 1008;

interface EventSocketOptions {
  readonly token: () => string;
  readonly onEvent: (name: string, payload: unknown) => void;
  readonly onConnection: (connection: Connection) => void;
}

export interface EventSocket {
  /** Gives the socket up and asks to be let in anew, because a call showed that something is wrong. */
  reconnect(): void;
  /** Tries again where it was refused, as there is another token now. */
  enterAgain(): void;
}

/** Keeps one WebSocket to the host open and says when it is lost, back, or refused until there is another token. */
export function openEventSocket({ token, onEvent, onConnection }: EventSocketOptions): EventSocket {
  let failures = 0;
  let isRefused = false;
  /** The socket once it was let in. */
  let open: WebSocket | null = null;
  connect();

  function connect() {
    let shown = '';
    isRefused = false;
    const socket = new WebSocket(`ws://${location.host}/events`);
    socket.addEventListener('open', () => {
      shown = token();
      socket.send(JSON.stringify({ token: shown }));
    });
    socket.addEventListener('message', ({ data }) => {
      const message = messageSchema.safeParse(JSON.parse(String(data)));
      if (!message.success) return;
      if (message.data.event === 'connected') {
        failures = 0;
        open = socket;
        onConnection('connected');
      } else onEvent(message.data.event, message.data.payload);
    });
    socket.addEventListener('close', ({ code }) => {
      open = null;
      if (code === policyViolation && shown === token()) {
        isRefused = true;
        onConnection('refused');
        return;
      }
      onConnection('lost');
      setTimeout(connect, retryDelaysMs[failures] ?? retryDelaysMs.at(-1));
      failures += 1;
    });
  }

  return {
    reconnect() {
      // Where none was let in there is one on its way already, or none that would be.
      if (!open) return;
      open.close();
      open = null;
      onConnection('lost');
    },
    enterAgain() {
      if (isRefused) connect();
    },
  };
}
