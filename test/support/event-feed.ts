/** Hears the events of a host over its WebSocket, as a window does, and counts them. */
import { once } from 'node:events';
import { WebSocket } from 'ws';

export interface EventFeed {
  /** How many events have come, without the greeting. */
  heard(): number;
  close(): Promise<void>;
}

/** Resolves once the host has let this window hear: from then on nothing is missed. */
export async function hearEvents(origin: string, token: string): Promise<EventFeed> {
  const socket = new WebSocket(`${origin.replace('http', 'ws')}/events`, { headers: { Origin: origin } });
  await once(socket, 'open');
  const greeting = once(socket, 'message');
  socket.send(JSON.stringify({ token }));
  await greeting;
  let count = 0;
  socket.on('message', () => {
    count += 1;
  });
  return {
    heard: () => count,
    async close() {
      const closed = once(socket, 'close');
      socket.close();
      await closed;
    },
  };
}
