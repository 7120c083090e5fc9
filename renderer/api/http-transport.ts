import { type ApiReply, apiReplySchema } from '../../shared/api/api-error.ts';
import type { Connection, Transport } from '../../shared/api/transport.ts';
import { openEventSocket } from './event-socket.ts';

const unreachable: ApiReply = {
  ok: false,
  error: {
    code: 'unreachable',
    message:
      'SquadMAP cannot be reached. What is on the screen is kept; start SquadMAP again and reload this page.',
  },
};

interface HttpTransport extends Transport {
  /** Goes on with the token there is now, where an earlier one was refused. */
  readonly enterAgain: () => void;
}

/** Carries calls over HTTP and events over a WebSocket of the same origin. */
export function httpTransport(token: () => string): HttpTransport {
  const eventListeners = new Set<(name: string, payload: unknown) => void>();
  const connectionListeners = new Set<(connection: Connection) => void>();
  // Until the socket says otherwise: a page that is only being opened has lost nothing.
  let connection: Connection = 'connected';

  const socket = openEventSocket({
    token,
    onEvent(name, payload) {
      for (const listener of eventListeners) listener(name, payload);
    },
    onConnection(next) {
      connection = next;
      for (const listener of connectionListeners) listener(next);
    },
  });

  return {
    enterAgain: socket.enterAgain,
    async call(name, input) {
      try {
        const response = await fetch(`/api/${name}`, {
          method: 'POST',
          headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${token()}` },
          body: JSON.stringify(input),
        });
        const reply = apiReplySchema.safeParse(await response.json()).data ?? unreachable;
        if (!reply.ok && (reply.error.code === 'unreachable' || reply.error.code === 'unauthorized'))
          socket.reconnect();
        return reply;
      } catch (error) {
        if (!(error instanceof TypeError || error instanceof SyntaxError)) throw error;
        socket.reconnect();
        return unreachable;
      }
    },
    subscribe(listener) {
      eventListeners.add(listener);
      return () => eventListeners.delete(listener);
    },
    onConnection(listener) {
      connectionListeners.add(listener);
      listener(connection);
      return () => connectionListeners.delete(listener);
    },
  };
}
