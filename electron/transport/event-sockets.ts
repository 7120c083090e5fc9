import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { type RawData, type WebSocket, WebSocketServer } from 'ws';
import type { Audience, EventName } from '../../shared/api/contract.ts';
import type { EventBus } from '../services/event-bus.ts';
import { eventFor } from './event-for.ts';
import { refuseSocket } from './refuse.ts';

/** How long a page may take to show its token. */
export const tokenTimeoutMs = 2_000;

const heartbeatMs = 20_000;
const maxMessageBytes = 1_024;
// A page that lets this much pile up is asleep; it is let go and reads everything afresh when it comes back.
const maxPendingBytes = 16 * 1024 * 1024;
// Refused: coming back with the same token is no use. Late: a page that was asleep may try again.
const refusedCode = 1008;
const lateCode = 1013;
const stoppingCode = 1001;

export interface EventSockets {
  /** Takes over a connection the request guard has passed. */
  accept(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  close(): void;
}

export interface EventSocketsOptions {
  readonly events: EventBus;
  readonly identify: (token: string) => Audience | undefined;
  /** Told how many pages of an audience there are, and how many in all, whenever one comes or goes. */
  readonly onPages: (audience: Audience, count: number, inAll: number) => void;
}

/** Sends each event to the pages that may hear it. Pages send nothing but their token. */
export function createEventSockets({ events, identify, onPages }: EventSocketsOptions): EventSockets {
  const server = new WebSocketServer({
    noServer: true,
    maxPayload: maxMessageBytes,
    perMessageDeflate: false,
  });
  server.on('wsClientError', (_error, socket) => refuseSocket(socket, 400));
  const members = new Map<WebSocket, Audience>();
  const answered = new WeakSet<WebSocket>();

  const unsubscribe = events.subscribe((name, payload) => {
    // Written once for an audience, however many of its pages are open.
    const messages = new Map<Audience, string | undefined>();
    for (const [socket, audience] of members) {
      if (!messages.has(audience)) messages.set(audience, messageFor(audience, name, payload));
      const message = messages.get(audience);
      if (message === undefined) continue;
      if (socket.bufferedAmount > maxPendingBytes) socket.terminate();
      else socket.send(message);
    }
  });

  const heartbeat = setInterval(() => {
    for (const socket of members.keys()) {
      if (!answered.delete(socket)) socket.terminate();
      else socket.ping();
    }
  }, heartbeatMs);
  heartbeat.unref();

  function countPages(of: Audience): void {
    const count = [...members.values()].filter((audience) => audience === of).length;
    onPages(of, count, members.size);
  }

  function admit(socket: WebSocket): void {
    const tooLate = setTimeout(() => socket.close(lateCode), tokenTimeoutMs);
    // A limit passed or a broken frame closes the socket by itself; there is nobody to tell.
    socket.on('error', () => socket.terminate());
    socket.on('pong', () => answered.add(socket));
    socket.on('close', () => {
      clearTimeout(tooLate);
      const audience = members.get(socket);
      if (members.delete(socket) && audience) countPages(audience);
    });
    socket.on('message', (data, isBinary) => {
      const audience = isBinary || members.has(socket) ? undefined : identify(tokenOf(data));
      if (audience === undefined) {
        socket.close(refusedCode);
        return;
      }
      clearTimeout(tooLate);
      answered.add(socket);
      members.set(socket, audience);
      // From here on nothing is missed: a page that reads its state after this line sees every later change.
      socket.send(JSON.stringify({ event: 'connected', payload: {} }));
      countPages(audience);
    });
  }

  return {
    accept(request, socket, head) {
      server.handleUpgrade(request, socket, head, admit);
    },
    close() {
      unsubscribe();
      clearInterval(heartbeat);
      for (const socket of server.clients) socket.close(stoppingCode);
      server.close();
    },
  };
}

function messageFor(audience: Audience, name: EventName, payload: unknown): string | undefined {
  const heard = eventFor(audience, name, payload);
  return heard === undefined ? undefined : JSON.stringify({ event: name, payload: heard });
}

function tokenOf(data: RawData): string {
  try {
    const message: unknown = JSON.parse(data.toString());
    if (typeof message !== 'object' || message === null || !('token' in message)) return '';
    return typeof message.token === 'string' ? message.token : '';
  } catch {
    return '';
  }
}
